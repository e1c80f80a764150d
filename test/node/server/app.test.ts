import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp, readBuild } from '../../../src/node/server/index.ts';
import { CONTENT_POLICY } from '../../../src/node/policy.ts';

const PAGE = `<!doctype html><title>나란히</title>${'<p>side by side</p>'.repeat(50)}`;
let folder: string;
let files: Awaited<ReturnType<typeof readBuild>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naranhi-'));
  const dist = join(folder, 'dist');
  await mkdir(join(dist, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'not yours');
  await writeFile(join(dist, 'index.html'), PAGE);
  await writeFile(join(dist, '_headers'), '/*');
  await writeFile(join(dist, 'manifest.webmanifest'), '{}');
  await writeFile(join(dist, 'assets/a-1.js'), 'export const a = 1;\n'.repeat(40));
  await writeFile(join(dist, 'icon.png'), new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
  files = await readBuild(dist);
});

afterAll(() => rm(folder, { recursive: true }));

async function ask(path: string, init: RequestInit = {}, base = '/'): Promise<Response> {
  return createApp(files, base).request(path, init);
}

const taking = (codings: string): RequestInit => ({ headers: { 'Accept-Encoding': codings } });

describe('what is served', () => {
  test('the page at the base, with the policy', async () => {
    const answer = await ask('/');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(PAGE);
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('Content-Security-Policy')).toBe(CONTENT_POLICY);
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test.each([
    ['/assets/a-1.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
    ['/icon.png', 'image/png', 'no-cache'],
    ['/', 'text/html; charset=utf-8', 'no-cache'],
  ])('%s has its type and may be kept as long as its name says', async (path, type, kept) => {
    const { headers } = await ask(path);
    expect(headers.get('Content-Type')).toBe(type);
    expect(headers.get('Cache-Control')).toBe(kept);
  });

  test('HEAD answers as GET does, without the body', async () => {
    const [head, get] = await Promise.all([ask('/', { method: 'HEAD' }), ask('/')]);
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(head.headers.get('Content-Length')).toBe(get.headers.get('Content-Length'));
  });

  test('what the client has is not sent again', async () => {
    const tag = (await ask('/')).headers.get('ETag') ?? '';
    const again = await ask('/', { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('Content-Security-Policy')).toBe(CONTENT_POLICY);
  });
});

describe('compression', () => {
  test('brotli where it is taken', async () => {
    const answer = await ask('/', taking('gzip, deflate, br'));
    expect(answer.headers.get('Content-Encoding')).toBe('br');
    expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toBe(PAGE);
  });

  test('gzip where brotli is refused', async () => {
    const answer = await ask('/', taking('gzip, br;q=0'));
    expect(answer.headers.get('Content-Encoding')).toBe('gzip');
    expect(gunzipSync(await answer.arrayBuffer()).toString()).toBe(PAGE);
  });

  test.each([
    ['/', 'identity'],
    ['/icon.png', 'br, gzip'],
    ['/manifest.webmanifest', 'br, gzip'],
  ])('none for %s with %s', async (path, codings) => {
    expect((await ask(path, taking(codings))).headers.has('Content-Encoding')).toBe(false);
  });
});

describe('what is not served', () => {
  test.each([
    '/missing',
    '/assets',
    '/_headers',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '//secret.txt',
    '/%00',
    '/%',
  ])('%s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/);
    expect(await answer.text()).not.toContain('not yours');
    expect(answer.headers.get('Content-Security-Policy')).toBe(CONTENT_POLICY);
  });
});

describe('under a path', () => {
  test.each([
    ['/some/path/', 200],
    ['/some/path/assets/a-1.js', 200],
    ['/some/path/missing', 404],
    ['/', 404],
    ['/some/pathology/', 404],
  ])('%s is %i', async (path, status) => {
    expect((await ask(path, {}, '/some/path/')).status).toBe(status);
  });

  test('the slash that was forgotten is added', async () => {
    const answer = await ask('/some/path', {}, '/some/path/');
    expect(answer.status).toBe(308);
    expect(answer.headers.get('Location')).toBe('/some/path/');
  });
});
