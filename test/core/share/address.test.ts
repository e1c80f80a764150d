import { expect, test } from 'vitest';
import { addressIn } from '../../../src/core/share/index.ts';

const URL = 'https://paper.example/news/1?id=2';

test.each([
  ['alone', URL, ''],
  ['behind its title, as Android sends it', `The ferry that waits ${URL}`, 'The ferry that waits'],
  ['on a line of its own', `아무도 기다리지 않는 배\n${URL}\n`, '아무도 기다리지 않는 배'],
  ['at the end of a sentence', `Look at ${URL}.`, 'Look at  .'],
  ['in quotation marks', `“${URL}” he wrote`, '“ ” he wrote'],
  ['in brackets', `The ferry (${URL})`, 'The ferry ( )'],
])('an address %s', (_, text, rest) => {
  expect(addressIn(text)).toEqual({ url: URL, rest });
});

test('brackets of the address itself stay', () => {
  expect(addressIn('https://paper.example/ferry_(boat)')?.url).toBe('https://paper.example/ferry_(boat)');
});

test('the last of several counts', () => {
  expect(addressIn(`Sent with https://app.example\n${URL}`)?.url).toBe(URL);
});

test.each(['', 'no address', 'ftp://paper.example', 'javascript:alert(1)', 'http://'])(
  'none in “%s”',
  (text) => {
    expect(addressIn(text)).toBeUndefined();
  },
);
