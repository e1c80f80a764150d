import { describe, expect, test } from 'vitest';
import { createFetcher } from '../../../../src/node/server/fetcher/index.ts';
import { nodeNetwork } from '../../../../src/node/server/fetcher/node.ts';
import { requestFor } from './asking.ts';
import { naming, refusing } from './networks.ts';
import { answering, listeningTarget } from './target.ts';

const TOKEN = 'correct-horse-battery';
const PRIVATE = 'http://192.168.0.1/';

const told = async (answer: Response) => ({
  http: answer.status,
  ...((await answer.json()) as { code: string }),
});

describe('the fetcher as a function, without any server', () => {
  test('fetches', async () => {
    const target = await listeningTarget();
    target.behave(answering('200 OK\r\nContent-Type: text/html', '<p>나란히</p>'));
    const { network } = naming({ 'news.example': [['127.0.0.1']] });
    const fetcher = createFetcher({ network, allowHosts: [`news.example:${target.port}`] });
    const answer = await fetcher(requestFor(`http://news.example:${target.port}/a?b=c#d`));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<p>나란히</p>');
    expect(answer.headers.get('X-Fetched-Url')).toBe(`http://news.example:${target.port}/a?b=c`);
    expect(target.heads[0]).toContain(`\r\nHost: news.example:${target.port}\r\n`);
    await target.close();
  });

  test.each([
    ['http://localhost/api/fetcher', false],
    ['https://reader.example/some/path/api/fetcher', true],
  ])('says at %s that it is there', async (address, token) => {
    const fetcher = createFetcher(token ? { token: TOKEN } : {});
    const answer = await fetcher(new Request(address));
    expect(await answer.json()).toEqual({ fetcher: 1, token });
    expect(answer.headers.get('Content-Type')).toBe('application/json');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
  });

  test.each([
    ['POST', '/api/fetch', 405],
    ['HEAD', '/api/fetch', 405],
    ['OPTIONS', '/api/fetch', 405],
    ['GET', '/api/', 404],
    ['GET', '/api/fetch/', 404],
    ['GET', '/api/fetchers', 404],
    ['GET', '/fetch', 404],
    ['GET', '/', 404],
  ])('answers %s %s with %i', async (method, path, status) => {
    const answer = await createFetcher({ network: refusing })(
      new Request(`http://localhost${path}`, { method }),
    );
    expect(answer.status).toBe(status);
  });

  test.each(['http://localhost/api/fetch', 'http://localhost/api/fetch?url=http://news.example/&as=video'])(
    'does not know what %s asks for',
    async (address) => {
      const request = new Request(address, { headers: { 'X-Naranhi': '1' } });
      expect(await told(await createFetcher({ network: refusing })(request))).toMatchObject({
        code: 'bad-address',
      });
    },
  );

  test.each(['', 'a b', 'http://localhost', 'localhost:1/', 'user@localhost'])(
    'does not take %j as a host',
    (host) => {
      expect(() => createFetcher({ allowHosts: [host] })).toThrow(TypeError);
    },
  );

  test('an answer of the network that is none of its failures is not hidden', async () => {
    await expect(createFetcher({ network: refusing })(requestFor('http://news.example/'))).rejects.toThrow(
      'news.example was resolved',
    );
  });
});

describe('who may ask', () => {
  const ask = async (headers: Record<string, string>, token?: string) => {
    const fetcher = createFetcher({ network: refusing, ...(token === undefined ? {} : { token }) });
    const address = `http://localhost/api/fetch?url=${encodeURIComponent(PRIVATE)}`;
    return told(await fetcher(new Request(address, { headers })));
  };
  const PASSED = { code: 'private-address' };
  const FOREIGN = { http: 403, code: 'foreign-page' };

  test.each([
    ['our page in a new browser', { 'Sec-Fetch-Site': 'same-origin', 'X-Naranhi': '1' }, PASSED],
    ['our page in a browser that tells nothing', { 'X-Naranhi': '1' }, PASSED],
    ['another page', { 'Sec-Fetch-Site': 'cross-site' }, FOREIGN],
    ['another page that names us', { 'Sec-Fetch-Site': 'cross-site', 'X-Naranhi': '1' }, FOREIGN],
    ['another port of this machine', { 'Sec-Fetch-Site': 'same-site', 'X-Naranhi': '1' }, FOREIGN],
    ['a link or a typed address', { 'Sec-Fetch-Site': 'none' }, FOREIGN],
    ['an old browser without our header', {}, FOREIGN],
    ['our header with another value', { 'X-Naranhi': 'true' }, FOREIGN],
  ])('%s', async (_, headers, expected) => expect(await ask(headers)).toMatchObject(expected));

  test.each([
    ['the token', `Bearer ${TOKEN}`, PASSED],
    ['the token, its scheme in small letters', `bearer ${TOKEN}`, PASSED],
    ['none', undefined, { http: 401, code: 'no-token' }],
    ['an empty one', 'Bearer ', { http: 401, code: 'no-token' }],
    ['another scheme', `Basic ${TOKEN}`, { http: 401, code: 'no-token' }],
    ['a wrong one', 'Bearer wrong', { http: 401, code: 'wrong-token' }],
    [
      'one that is right as far as it goes',
      `Bearer ${TOKEN.slice(0, -1)}`,
      { http: 401, code: 'wrong-token' },
    ],
    ['one with more behind it', `Bearer ${TOKEN}x`, { http: 401, code: 'wrong-token' }],
    ['two', `Bearer ${TOKEN} ${TOKEN}`, { http: 401, code: 'no-token' }],
  ])('with %s', async (_, authorization, expected) => {
    const headers: Record<string, string> = { 'X-Naranhi': '1' };
    if (authorization !== undefined) headers.Authorization = authorization;
    expect(await ask(headers, TOKEN)).toMatchObject(expected);
  });

  test('a token in the address is none', async () => {
    const address = `http://localhost/api/fetch?url=${encodeURIComponent(PRIVATE)}&token=${TOKEN}`;
    const answer = await createFetcher({ token: TOKEN })(
      new Request(address, { headers: { 'X-Naranhi': '1' } }),
    );
    expect(await told(answer)).toEqual({ http: 401, code: 'no-token' });
  });
});

describe('names', () => {
  const { signal } = new AbortController();

  test('of this machine are resolved as the system does', async () => {
    const found = await nodeNetwork.resolve('localhost', signal);
    expect(found.some((address) => address === '127.0.0.1' || address === '::1')).toBe(true);
  });

  test('that nobody has are told', async () => {
    await expect(nodeNetwork.resolve('nobody.invalid', signal)).rejects.toMatchObject({
      code: 'not-found-host',
    });
  });

  test('are not waited for when the reader has gone', async () => {
    const reader = new AbortController();
    const found = nodeNetwork.resolve('localhost', reader.signal);
    reader.abort();
    await expect(found).rejects.toThrow('aborted');
    await expect(nodeNetwork.resolve('localhost', reader.signal)).rejects.toThrow('aborted');
  });

  test('that never come are a timeout', async () => {
    const network = {
      ...refusing,
      resolve: (_: string, within: AbortSignal) =>
        new Promise<never>((__, reject) =>
          within.addEventListener('abort', () => reject(within.reason as Error)),
        ),
    };
    const fetcher = createFetcher({ network, limits: { headers: 20, total: 40 } });
    expect(await told(await fetcher(requestFor('http://news.example/')))).toEqual({
      http: 504,
      code: 'timeout',
      host: 'news.example',
    });
  });

  test('the neighbours of this machine are known', () => {
    expect(nodeNetwork.neighbours()).toContain('127.0.0.1/8');
  });
});
