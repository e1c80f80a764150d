import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { patient, requestFor, said } from './asking.ts';

/** What the host answers to robots.txt, and what it was asked for. */
let robots: { status: number; text?: string; location?: string };
let asked: string[];
let server: Server;

beforeEach(async () => {
  asked = [];
  robots = { status: 404 };
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url !== '/robots.txt') return response.setHeader('Content-Type', 'text/html').end('page');
    if (robots.location !== undefined) response.setHeader('Location', robots.location);
    return response.writeHead(robots.status).end(robots.text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.close();
  await once(server, 'close');
});

const host = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;
const ask = async (path: string, as?: string) =>
  said(patient({ allowHosts: [host()] }), `http://${host()}${path}`, as);

const FORBIDDEN = { http: 403, code: 'robots', host: '127.0.0.1' };

describe('robots.txt', () => {
  test.each([
    ['nothing', '', '/a', true],
    ['all for us', 'User-agent: Naranhi\nDisallow: /', '/a', false],
    ['us in small letters', 'user-agent: naranhi\ndisallow: /', '/a', false],
    ['us with a version', 'User-agent: naranhi/0.1\nDisallow: /', '/a', false],
    ['all for everybody', 'User-agent: *\nDisallow: /', '/a', false],
    ['all for others', 'User-agent: Otherbot\nDisallow: /', '/a', true],
    ['all for others, among them us', 'User-agent: Otherbot\nUser-agent: Naranhi\nDisallow: /', '/a', false],
    ['all, but not for us', 'User-agent: *\nDisallow: /\n\nUser-agent: Naranhi\nAllow: /', '/a', true],
    ['our own group alone', 'User-agent: *\nDisallow: /a\n\nUser-agent: Naranhi\nDisallow: /b', '/a', true],
    ['another folder', 'User-agent: *\nDisallow: /admin/', '/news/1', true],
    ['this folder', 'User-agent: *\nDisallow: /news/', '/news/1', false],
    ['this folder but for one page', 'User-agent: *\nDisallow: /news/\nAllow: /news/1', '/news/1', true],
    ['a pattern', 'User-agent: *\nDisallow: /*?print=', '/news/1?print=1', false],
    ['an end', 'User-agent: *\nDisallow: /*.php$', '/a.php?x=1', true],
    ['Korean', 'User-agent: *\nDisallow: /기사/', '/%EA%B8%B0%EC%82%AC/1', false],
    ['an empty rule', 'User-agent: *\nDisallow:', '/a', true],
    ['a page of HTML', '<!doctype html><p>User-agent: *</p>', '/a', true],
    ['a mark at the start', '\uFEFFUser-agent: *\nDisallow: /', '/a', false],
  ])('forbids %s', async (_, text, path, allowed) => {
    robots = { status: 200, text };
    expect(await ask(path)).toEqual(allowed ? { http: 200 } : FORBIDDEN);
    expect(asked).toEqual(allowed ? ['/robots.txt', path] : ['/robots.txt']);
  });

  test('goes for pictures too', async () => {
    robots = { status: 200, text: 'User-agent: *\nDisallow: /' };
    expect(await ask('/a.png', 'picture')).toEqual(FORBIDDEN);
  });

  test.each([400, 401, 403, 404, 410, 429, 451])('a host that answers %i has none', async (status) => {
    robots = { status };
    expect(await ask('/a')).toEqual({ http: 200 });
  });

  test.each([500, 502, 503])(
    'a host that answers %i cannot tell, so that nothing is asked',
    async (status) => {
      robots = { status };
      expect(await ask('/a')).toEqual({ http: 502, code: 'host-error', status, host: '127.0.0.1' });
      expect(asked).toEqual(['/robots.txt']);
    },
  );

  test.each([
    ['in circles', '/robots.txt', { http: 200 }],
    ['to what is no address', 'file:///etc/passwd', { http: 200 }],
    [
      'into the network',
      'http://169.254.169.254/',
      { http: 403, code: 'private-address', host: '169.254.169.254' },
    ],
  ])('that redirects %s', async (_, location, told) => {
    robots = { status: 302, location };
    expect(await ask('/a')).toEqual(told);
  });

  test('over half a megabyte forbids all', async () => {
    robots = { status: 200, text: `#${'-'.repeat(512 * 1024)}` };
    expect(await ask('/a')).toEqual(FORBIDDEN);
  });

  test('that would take seconds to match forbids all', async () => {
    robots = { status: 200, text: `User-agent: *\n${`Disallow: /*${'a'.repeat(1000)}b\n`.repeat(500)}` };
    expect(await ask(`/${'a'.repeat(2000)}`)).toEqual(FORBIDDEN);
  });

  test('of a large newspaper is matched', async () => {
    const rules = Array.from({ length: 2000 }, (_, at) => `Disallow: /*/section-${at}/print$\n`);
    robots = { status: 200, text: `User-agent: *\n${rules.join('')}` };
    expect(await ask('/news/2026/11/26/an-article-with-a-title-in-its-address.html')).toEqual({ http: 200 });
    expect(await ask('/news/section-1999/print')).toEqual(FORBIDDEN);
  });

  test('is asked for once in ten minutes', async () => {
    let now = 0;
    const fetcher = patient({ allowHosts: [host()], now: () => now });
    const twice = async () => {
      await fetcher(requestFor(`http://${host()}/a`));
      await fetcher(requestFor(`http://${host()}/b`));
    };
    await twice();
    now = 9 * 60_000;
    await twice();
    expect(asked).toEqual(['/robots.txt', '/a', '/b', '/a', '/b']);
    now = 11 * 60_000;
    await twice();
    expect(asked.slice(5)).toEqual(['/robots.txt', '/a', '/b']);
  });
});
