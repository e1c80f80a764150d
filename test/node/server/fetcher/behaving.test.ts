import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { patient, requestFor } from './asking.ts';
import { redirecting } from './behaviours.ts';
import { LIMIT, PAGE } from './hostile-answers.ts';
import { answering, listeningTarget, type Target } from './target.ts';

let target: Target;

beforeEach(async () => {
  target = await listeningTarget();
});

afterEach(async () => {
  // No socket outlives the answer.
  await expect.poll(() => target.open, { interval: 5, timeout: 5000 }).toBe(0);
  await target.close();
});

const start = () => `http://127.0.0.1:${target.port}/start`;
const allowing = () => patient({ allowHosts: [`127.0.0.1:${target.port}`], limits: { bytes: LIMIT } });

describe('hosts that behave', () => {
  const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

  test.each([
    ['plain', (body: Buffer) => body],
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ] as const)('%s gives its bytes, decoded', async (coding, coded) => {
    const body = randomBytes(LIMIT);
    const named = coding === 'plain' ? '' : `\r\nContent-Encoding: ${coding}`;
    target.behave(answering(`200 OK\r\nContent-Type: text/html; charset=euc-kr${named}`, coded(body)));
    const answer = await allowing()(requestFor(start()));
    expect(answer.status).toBe(200);
    expect((await bytesOf(answer)).equals(body)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'content-length': String(LIMIT),
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-fetched-type': 'text/html; charset=euc-kr',
      'x-fetched-url': start(),
    });
  });

  test.each([
    ['text/html', 'page'],
    ['TEXT/HTML;charset=utf-8', 'page'],
    ['application/xhtml+xml', 'page'],
    ['text/plain', 'page'],
    ['image/jpeg', 'picture'],
    ['image/png', 'picture'],
    ['image/webp', 'picture'],
    ['image/gif', 'picture'],
    ['image/avif', 'picture'],
  ])('%s is taken as a %s', async (type, as) => {
    target.behave(answering(`200 OK\r\nContent-Type: ${type}`, 'body'));
    const answer = await allowing()(requestFor(start(), as));
    expect({ status: answer.status, type: answer.headers.get('X-Fetched-Type') }).toEqual({
      status: 200,
      type,
    });
  });

  test('a page may leave out its type', async () => {
    target.behave(answering('200 OK', 'body'));
    const answer = await allowing()(requestFor(start()));
    expect({ status: answer.status, has: answer.headers.has('X-Fetched-Type') }).toEqual({
      status: 200,
      has: false,
    });
  });

  test('five redirects are followed, to an address in Korean, which is told', async () => {
    target.behave((socket, head) => {
      const at = Number(/^GET \/(\d+)/.exec(head)?.[1] ?? 0);
      const next = at < 4 ? `/${at + 1}` : '/기사?q=100%25#단락';
      if (head.startsWith('GET /%')) answering(`200 OK\r\n${PAGE}`, 'here')(socket, head);
      else redirecting(next)(socket, head);
    });
    const answer = await allowing()(requestFor(start()));
    expect(await answer.text()).toBe('here');
    const told = decodeURI(answer.headers.get('X-Fetched-Url') ?? '');
    expect(told).toBe(`http://127.0.0.1:${target.port}/%EA%B8%B0%EC%82%AC?q=100%25`);
    expect(target.heads).toHaveLength(6);
  });

  test('bytes after the end are not taken', async () => {
    target.behave(answering(`200 OK\r\n${PAGE}\r\nContent-Length: 4`, 'pageand more'));
    expect(await (await allowing()(requestFor(start()))).text()).toBe('page');
  });
});

describe('what is said to a host', () => {
  test('is plain, and nothing of the reader', async () => {
    target.behave(answering(`200 OK\r\n${PAGE}`, 'page'));
    const headers = {
      Authorization: 'Bearer secret-of-the-fetcher',
      Cookie: 'session=1',
      Referer: 'http://localhost:4173/',
      'User-Agent': 'the browser of the reader',
      'X-Forwarded-For': '192.168.1.2',
    };
    await allowing()(requestFor(start(), 'page', { headers }));
    expect(target.heads[0]?.trim().split('\r\n')).toEqual([
      'GET /start HTTP/1.1',
      "User-Agent: Naranhi/0.1 (a reader's own fetcher)",
      'Accept: text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8',
      'Accept-Language: en,ko',
      'Accept-Encoding: gzip, br',
      `Host: 127.0.0.1:${target.port}`,
      'Connection: close',
    ]);
  });

  test('carries no cookie that the host set, and none comes back to the reader', async () => {
    target.behave((socket, head) => {
      const cookie = 'Set-Cookie: id=1; Path=/';
      if (head.startsWith('GET /start')) answering(`302 Found\r\n${cookie}\r\nLocation: /in`)(socket, head);
      else answering(`200 OK\r\n${PAGE}\r\n${cookie}`, 'page')(socket, head);
    });
    const fetcher = allowing();
    for (const answer of [await fetcher(requestFor(start())), await fetcher(requestFor(start()))]) {
      expect(answer.status).toBe(200);
      expect(answer.headers.has('Set-Cookie')).toBe(false);
    }
    expect(target.heads).toHaveLength(4);
    expect(target.heads.join('\n')).not.toMatch(/cookie/i);
  });
});
