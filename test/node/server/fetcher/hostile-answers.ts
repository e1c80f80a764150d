import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Said } from './asking.ts';
import {
  circling,
  counting,
  dripping,
  endless,
  hangingUp,
  redirecting,
  resetting,
  saying,
  silent,
} from './behaviours.ts';
import { answering, type Behaviour } from './target.ts';

/** Bytes that the tests take. */
export const LIMIT = 65_536;
export const PAGE = 'Content-Type: text/html';
const zeros = (length: number) => Buffer.alloc(length);
const noise = randomBytes;

/** Gzip that swells to 13 MB. */
export const bomb = gzipSync(zeros(200 * LIMIT));

const METADATA = { code: 'private-address', host: '169.254.169.254' };

/** The type asked for is a page where it is left out. */
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
  [
    'a type of 9,000 letters',
    { code: 'wrong-type', type: 'x'.repeat(100) },
    answering(`200 OK\r\nContent-Type: ${'x'.repeat(9000)}`),
  ],
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

/** What hosts answer, and what is told of it. */
export const HOSTILE = TABLE.map(([name, told, behaviour, as = 'page']) => ({ name, told, behaviour, as }));

function spoilt(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => (at === bytes.length - 6 ? byte ^ 1 : byte));
}
