import { describe, expect, test } from 'vitest';
import ways from '../../../locales/en/add-ways.json';
import { FETCH_CODES, FetchError, refusalFrom } from '../../../src/pages/add/fetch/failure.ts';
import { fetchProblem, hostOf } from '../../../src/pages/add/fetch/sentences.ts';

const URL = 'https://paper.example/1';

describe('what the fetcher refuses', () => {
  test.each(FETCH_CODES)('%s has a sentence of its own', (code) => {
    const { key } = fetchProblem(new FetchError(code), URL);
    const [, name = ''] = key.split('ways:failed.');
    expect(Object.keys(ways.failed)).toContain(name);
  });

  test('no two have the same one', () => {
    const keys = FETCH_CODES.map((code) => fetchProblem(new FetchError(code), URL).key);
    expect(new Set(keys).size).toBe(FETCH_CODES.length);
  });

  test('the sentence names who was asked last', () => {
    const answer = { code: 'missing', status: 404, host: 'www.paper.example' };
    expect(fetchProblem(refusalFrom(answer), URL).values).toEqual({ host: 'www.paper.example' });
    expect(fetchProblem(refusalFrom({ code: 'missing' }), URL).values).toEqual({ host: 'paper.example' });
  });

  test.each([undefined, null, 'no', {}, { code: 'else' }, { code: 7 }, [1]])(
    'an answer that is none of ours is a lost one: %j',
    (body) => {
      expect(refusalFrom(body).code).toBe('lost');
    },
  );

  test('a token is asked for only where it would help', () => {
    const wanting = FETCH_CODES.filter((code) => fetchProblem(new FetchError(code), URL).wants);
    expect(wanting).toEqual(['no-token', 'wrong-token']);
  });
});

test.each([
  ['https://paper.example/a?b', 'paper.example'],
  ['http://user:word@paper.example:8080/a', 'paper.example'],
  ['https://신문.example', '신문.example'],
])('%s asks %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
