import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { impatient, patient, requestFor, said, type Said } from './asking.ts';
import { answering, listeningTarget, type Behaviour, type Target } from './target.ts';

/* Hosts that misbehave, on real sockets. Each is told by its code, and no socket outlives the answer. */

const LIMIT = 65_536;
const PAGE = 'Content-Type: text/html';
const zeros = (length: number) => Buffer.alloc(length);
const noise = (length: number) => randomBytes(length);

let target: Target;

beforeEach(async () => {
  target = await listeningTarget();
});

afterEach(async () => {
  await expect.poll(() => target.open, { interval: 5 }).toBe(0);
  await target.close();
});

const start = () => `http://127.0.0.1:${target.port}/start`;
const allowing = (make = patient) =>
  make({ allowHosts: [`127.0.0.1:${target.port}`], limits: { bytes: LIMIT } });

/** Sends as long as the other side listens. */
function endless(head: string, chunk: Uint8Array): Behaviour {
  return (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`);
    const more = () => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on('drain', more);
    more();
  };
}

/** Sends a little every few milliseconds, until the other side has had enough. */
function dripping(first: string, drop: string): Behaviour {
  return (socket) => {
    socket.write(first);
    const timer = setInterval(() => socket.write(drop), 5);
    socket.on('close', () => clearInterval(timer));
  };
}

const saying =
  (text: string): Behaviour =>
  (socket) =>
    socket.end(text);
const silent: Behaviour = (socket) => socket.write('');
const hangingUp: Behaviour = (socket) => socket.destroy();
const resetting: Behaviour = (socket) => socket.resetAndDestroy();
const redirecting = (location: string, status = '302 Found') =>
  answering(`${status}\r\nLocation: ${location}\r\nContent-Length: 0`);

/** Redirects from one path to the next, for ever. */
const counting: Behaviour = (socket, head) => {
  const at = Number(/^GET \/(\d+)/.exec(head)?.[1] ?? 0);
  redirecting(`/${at + 1}`)(socket, head);
};

/** Two paths that lead to each other. */
const circling: Behaviour = (socket, head) =>
  redirecting(head.startsWith('GET /there') ? '/start' : '/there')(socket, head);

/** A gzip stream of zeros that never ends, as small as can be. */
const bomb = gzipSync(zeros(200 * LIMIT));

const METADATA = { code: 'private-address', host: '169.254.169.254' };

type Row = readonly [name: string, told: Partial<Said>, behaviour: Behaviour, as?: 'picture'];

const status = (code: number, told: Partial<Said>): Row => [
  `status ${code}`,
  { ...told, status: code },
  answering(`${code} Whatever\r\n${PAGE}\r\nContent-Length: 4`, 'body'),
];

const TABLE: readonly Row[] = [
  // What hosts say no with
  ...[401, 402, 403, 451].map((code) => status(code, { code: 'refused-by-host' })),
  ...[404, 410].map((code) => status(code, { code: 'missing' })),
  ...[400, 405, 418, 429, 500, 502, 503, 599].map((code) => status(code, { code: 'host-error' })),
  ...[201, 202, 204, 205, 206, 300, 304, 305].map((code) => status(code, { code: 'host-error' })),
  ['a status of two digits', { code: 'broken-answer' }, saying('HTTP/1.1 20 OK\r\n\r\n')],
  ['a status that no answer has', { code: 'host-error', status: 999 }, answering('999 Request denied')],
  ['a redirect to nowhere', { code: 'host-error', status: 302 }, answering('302 Found')],
  [
    'an upgrade',
    { code: 'unreachable' },
    saying('HTTP/1.1 101 S\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n'),
  ],

  // Size
  [
    'a length over the limit',
    { code: 'too-large' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Length: ${LIMIT + 1}`),
  ],
  [
    'a length of a gigabyte',
    { code: 'too-large' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Length: 1073741824`),
  ],
  ['a body over the limit', { code: 'too-large' }, answering(`200 OK\r\n${PAGE}`, zeros(LIMIT + 1))],
  ['an endless body', { code: 'too-large' }, endless(PAGE, zeros(4096))],
  [
    'endless chunks',
    { code: 'too-large' },
    endless(`${PAGE}\r\nTransfer-Encoding: chunked`, Buffer.from(`1000\r\n${'a'.repeat(4096)}\r\n`)),
  ],
  [
    'gzip that is over the limit once decoded',
    { code: 'too-large' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Encoding: gzip`, gzipSync(noise(LIMIT * 2))),
  ],
  ...(
    [
      ['gzip', bomb],
      ['x-gzip', bomb],
      ['br', brotliCompressSync(zeros(200 * LIMIT))],
      ['deflate', deflateSync(zeros(200 * LIMIT))],
    ] as const
  ).map(([coding, body]): Row => [
    `a bomb of ${coding}`,
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Encoding: ${coding}`, body),
  ]),
  [
    'gzip after gzip without end',
    { code: 'broken-answer' },
    endless(`${PAGE}\r\nContent-Encoding: gzip`, bomb),
  ],
  [
    'a picture over the limit',
    { code: 'too-large' },
    endless('Content-Type: image/png', noise(4096)),
    'picture',
  ],

  // Time
  ['silence', { code: 'timeout' }, silent],
  ['headers that drip', { code: 'timeout' }, dripping('HTTP/1.1 200 OK\r\n', 'X-A: 1\r\n')],
  ['a first line that drips', { code: 'timeout' }, dripping('HTTP/1.1 200 ', 'O')],
  ['a body that drips', { code: 'timeout' }, dripping(`HTTP/1.1 200 OK\r\n${PAGE}\r\n\r\n`, 'a')],
  [
    'a body that stops',
    { code: 'timeout' },
    (socket) => socket.write(`HTTP/1.1 200 OK\r\n${PAGE}\r\nContent-Length: 9\r\n\r\nhalf`),
  ],
  [
    'gzip that stops',
    { code: 'timeout' },
    (socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${PAGE}\r\nContent-Encoding: gzip\r\n\r\n`);
      socket.write(gzipSync('a page').subarray(0, 12));
    },
  ],
  ['interim answers without end', { code: 'timeout' }, dripping('', 'HTTP/1.1 103 Early Hints\r\n\r\n')],

  // Redirects
  ['a redirect to itself', { code: 'too-many-redirects' }, redirecting('/start')],
  ['a redirect to itself with a fragment', { code: 'too-many-redirects' }, redirecting('#top')],
  ['a circle of two', { code: 'too-many-redirects' }, circling],
  ['redirects without end', { code: 'too-many-redirects' }, counting],
  ['a redirect to a file', { code: 'bad-address' }, redirecting('file:///etc/passwd')],
  ['a redirect to data', { code: 'bad-address' }, redirecting('data:text/html,hello')],
  ['a redirect to a script', { code: 'bad-address' }, redirecting('javascript:alert(1)')],
  [
    'a redirect with credentials',
    { code: 'bad-address', host: 'news.example' },
    redirecting('http://user:word@news.example/'),
  ],
  [
    'a redirect to a port of mail',
    { code: 'bad-address', host: 'news.example' },
    redirecting('http://news.example:25/'),
  ],
  ['a redirect to metadata', METADATA, redirecting('http://169.254.169.254/')],
  ['a 301 to metadata', METADATA, redirecting('http://169.254.169.254/', '301 Moved')],
  ['a 303 to metadata', METADATA, redirecting('http://169.254.169.254/', '303 See')],
  ['a 307 to metadata', METADATA, redirecting('//169.254.169.254/', '307 Temporary')],
  ['a 308 to metadata', METADATA, redirecting('http://2852039166/', '308 Permanent')],
  ['a redirect to another port', { code: 'private-address' }, redirecting('http://127.0.0.1:80/')],
  ['a redirect of 3,000 letters', { code: 'bad-address' }, redirecting(`/${'a'.repeat(3000)}`)],

  // Types
  ...[
    'application/pdf',
    'video/mp4',
    'application/octet-stream',
    'image/png',
    'application/json',
    'text/css',
  ].map((type): Row => [
    `a page of ${type}`,
    { code: 'wrong-type', type },
    answering(`200 OK\r\nContent-Type: ${type}`),
  ]),
  ...['image/svg+xml', 'text/html', 'image/x-icon', 'image/tiff', 'application/pdf'].map((type): Row => [
    `a picture of ${type}`,
    { code: 'wrong-type', type },
    answering(`200 OK\r\nContent-Type: ${type}`, '<svg onload="alert(1)"/>'),
    'picture',
  ]),
  ['a picture without a type', { code: 'wrong-type' }, answering('200 OK', 'GIF89a'), 'picture'],
  [
    'SVG with a parameter that is none',
    { code: 'wrong-type', type: 'image/svg+xml' },
    answering('200 OK\r\nContent-Type: IMAGE/SVG+XML; type=image/png'),
    'picture',
  ],
  [
    'a type with more behind it',
    { code: 'wrong-type' },
    answering('200 OK\r\nContent-Type: image/png,image/svg+xml'),
    'picture',
  ],

  // Broken
  [
    'a length that is too long',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Length: 99`, 'half'),
  ],
  [
    'a length that is no number',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Length: ten`, 'a'),
  ],
  [
    'a length below zero',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Length: -1`, 'a'),
  ],
  [
    'two lengths',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Length: 1\r\nContent-Length: 2`, 'ab'),
  ],
  [
    'a length and chunks',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Length: 1\r\nTransfer-Encoding: chunked`, '0\r\n\r\n'),
  ],
  [
    'chunks of garbage',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nTransfer-Encoding: chunked`, 'zz\r\n'),
  ],
  [
    'chunks without the last',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nTransfer-Encoding: chunked`, '2\r\nab\r\n'),
  ],
  [
    'a chunk as long as a number gets',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nTransfer-Encoding: chunked`, `${'f'.repeat(17)}\r\nab`),
  ],
  [
    'gzip cut off',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Encoding: gzip`, gzipSync(noise(500)).subarray(0, 300)),
  ],
  [
    'brotli cut off',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Encoding: br`, brotliCompressSync(noise(500)).subarray(0, 300)),
  ],
  [
    'gzip that is none',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Encoding: gzip`, '<p>plain'),
  ],
  [
    'a wrong sum in gzip',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Encoding: gzip`, spoilt(gzipSync('a page'))),
  ],
  [
    'an unknown coding',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Encoding: zstd`, 'a'),
  ],
  [
    'coding upon coding',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Encoding: gzip, gzip`, bomb),
  ],
  [
    'a coding named like a property',
    { code: 'broken-answer' },
    answering(`200 OK\r\n${PAGE}\r\nContent-Encoding: constructor`, 'a'),
  ],
  ['HTTP/0.9', { code: 'broken-answer' }, saying('<p>no header at all</p>')],
  ['another protocol', { code: 'broken-answer' }, saying('SSH-2.0-OpenSSH_9.6\r\n')],
  ['headers over 64 KB', { code: 'broken-answer' }, answering(`200 OK\r\nX-Long: ${'a'.repeat(70_000)}`)],
  [
    'many headers',
    { code: 'broken-answer' },
    dripping('HTTP/1.1 200 OK\r\n', `X-A: ${'a'.repeat(8000)}\r\n`),
  ],
  ['a header with a zero byte', { code: 'broken-answer' }, answering('200 OK\r\nX-A: a\0b', 'a')],
  [
    'a header folded over lines',
    { code: 'broken-answer' },
    answering('200 OK\r\nTransfer-Encoding: a,\r\n chunked\r\nContent-Length: 3', 'abc'),
  ],

  // Not there
  ['hanging up', { code: 'unreachable' }, hangingUp],
  ['a reset', { code: 'unreachable' }, resetting],
  ['an empty answer', { code: 'unreachable' }, saying('')],
  ['half a header', { code: 'unreachable' }, saying('HTTP/1.1 200 OK\r\nContent-')],
];

const ROWS = TABLE.map(([name, told, behaviour, as = 'page']) => ({ name, told, behaviour, as }));

function spoilt(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => (at === bytes.length - 6 ? byte ^ 1 : byte));
}

describe('hosts that misbehave', () => {
  test('there are many of them', () => {
    expect(TABLE.length).toBeGreaterThan(90);
    expect(new Set(TABLE.map(([name]) => name)).size).toBe(TABLE.length);
  });

  test.each(ROWS)('$name: $told.code', async ({ told, behaviour, as }) => {
    target.behave(behaviour);
    const fetcher = allowing(told.code === 'timeout' ? impatient : patient);
    expect(await said(fetcher, start(), as)).toMatchObject({ host: '127.0.0.1', ...told });
  });

  test('a port that nobody listens on', async () => {
    const other = await listeningTarget();
    await other.close();
    const fetcher = patient({ allowHosts: [`127.0.0.1:${other.port}`] });
    expect(await said(fetcher, `http://127.0.0.1:${other.port}/`)).toMatchObject({ code: 'unreachable' });
  });

  test('TLS to a port without it', async () => {
    target.behave(saying('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const told = await said(allowing(), `https://127.0.0.1:${target.port}/`);
    expect(told).toMatchObject({ code: 'unreachable' });
    expect(target.connections).toBe(1);
  });

  test('a bomb is put out long before it is whole', async () => {
    let sent = 0;
    target.behave((socket: Socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${PAGE}\r\nContent-Encoding: gzip\r\n\r\n`);
      const more = () => {
        while (!socket.destroyed && socket.write(bomb)) sent += 1;
      };
      socket.on('drain', more);
      more();
    });
    await said(allowing(), start());
    await expect.poll(() => target.open, { interval: 5 }).toBe(0);
    // Each one is 13 MB decoded, and as many were sent as the sockets between us hold.
    expect(sent).toBeLessThan(2000);
  });
});

describe('hosts that behave', () => {
  const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

  test.each([
    ['plain', (body: Buffer) => body],
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ] as const)('%s gives its bytes, decoded', async (coding, coded) => {
    const body = noise(LIMIT);
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

describe('a reader who goes away', () => {
  test.each([
    ['before the headers', silent],
    ['in the middle of the body', dripping(`HTTP/1.1 200 OK\r\n${PAGE}\r\n\r\n`, 'a')],
  ] as const)('%s leaves no socket open', async (_, behaviour) => {
    target.behave(behaviour);
    const fetcher = allowing();
    const reader = new AbortController();
    const answer = fetcher(requestFor(start(), 'page', { signal: reader.signal }));
    await expect.poll(() => target.heads.length, { interval: 5 }).toBe(1);
    reader.abort();
    expect((await answer).status).toBe(499);
    await expect.poll(() => target.open, { interval: 5 }).toBe(0);
  });
});
