import { request } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { ServerType } from '@hono/node-server';
import { access } from '../../../src/node/server/access.ts';
import { createApp } from '../../../src/node/server/index.ts';
import { listen } from '../../../src/node/server/listen.ts';
import { readOptions } from '../../../src/node/server/options.ts';
import { answering, listeningTarget, type Target } from './fetcher/target.ts';

let server: ServerType | undefined;
let target: Target | undefined;

afterEach(async () => {
  if (server) {
    const closed = once(server, 'close');
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    await closed;
  }
  await target?.close();
  server = target = undefined;
});

/** A server as the command line asks for it, on a free port of loopback. Resolves to its address. */
async function serving(...args: string[]): Promise<string> {
  const options = readOptions(args);
  server = await listen(createApp(new Map(), options.base, access(options).fetcher), '127.0.0.1', 0);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${options.base}`;
}

const OURS = { 'X-Naranhi': '1' };
const query = (address: string) => `api/fetch?url=${encodeURIComponent(address)}`;

/** Asks by hand, for `fetch` does not let a header Host through. */
async function hosted(address: string, host: string): Promise<number | undefined> {
  const asked = request(address, { headers: { ...OURS, Host: host } });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [{ statusCode?: number; resume(): void }];
  answer.resume();
  return answer.statusCode;
}

describe('the fetcher on the server', () => {
  test.each(['/', '/some/path/'])('stands under %s and keeps its own policy', async (base) => {
    target = await listeningTarget();
    target.behave(answering('200 OK\r\nContent-Type: text/html', '<p>hello'));
    const address = await serving('--base', base, '--allow-host', `paper.localhost:${target.port}`);
    expect(await (await fetch(`${address}api/fetcher`)).json()).toEqual({ fetcher: 1, token: false });
    const answer = await fetch(address + query(`http://paper.localhost:${target.port}/`), { headers: OURS });
    expect(await answer.text()).toBe('<p>hello');
    expect(answer.headers.get('Content-Security-Policy')).toBe("sandbox; default-src 'none'");
    expect(answer.headers.get('Content-Disposition')).toBe('attachment');
    expect(answer.headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
  });

  test('does not fetch from itself', async () => {
    const address = await serving();
    const answer = await fetch(address + query(address), { headers: OURS });
    expect(await answer.json()).toEqual({ code: 'private-address', host: '127.0.0.1' });
  });

  test('may be left out', async () => {
    const address = await serving('--no-fetcher');
    expect((await fetch(`${address}api/fetcher`)).status).toBe(404);
    expect((await fetch(address + query('http://news.example/'), { headers: OURS })).status).toBe(404);
  });

  test('lets go of everything when the reader goes away', async () => {
    target = await listeningTarget();
    const paper = target;
    paper.behave((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nhalf a'));
    const address = await serving('--allow-host', `127.0.0.1:${paper.port}`);
    const asked = request(address + query(`http://127.0.0.1:${paper.port}/`), { headers: OURS });
    asked.on('error', () => asked.destroy());
    asked.end();
    await expect.poll(() => paper.heads.length, { interval: 5 }).toBe(1);
    asked.destroy();
    await expect.poll(() => paper.open, { interval: 5 }).toBe(0);
  });
});

describe('who may use it', () => {
  test('without a token this machine alone, by a name of its own', async () => {
    const address = await serving();
    const api = `${address}api/fetcher`;
    for (const host of ['localhost', 'localhost:4173', '127.0.0.1:1', '[::1]:4173', 'naranhi.localhost'])
      expect(await hosted(api, host)).toBe(200);
    // A page elsewhere whose name was made to lead here.
    for (const host of ['rebound.example', 'localhost.example', '127.0.0.1.example', '192.168.0.2', '[::2]'])
      expect(await hosted(api, host)).toBe(403);
  });

  test('with a token whoever has it, by any name', async () => {
    const address = await serving('--token', 'correct-horse-battery');
    expect(await hosted(`${address}api/fetcher`, 'reader.example')).toBe(200);
    const ask = async (headers: Record<string, string>): Promise<unknown> =>
      (await fetch(address + query('http://10.0.0.1/'), { headers: { ...OURS, ...headers } })).json();
    expect(await ask({})).toEqual({ code: 'no-token' });
    expect(await ask({ Authorization: 'Bearer wrong' })).toEqual({ code: 'wrong-token' });
    const right = { Authorization: 'Bearer correct-horse-battery' };
    expect(await ask(right)).toEqual({ code: 'private-address', host: '10.0.0.1' });
  });

  test.each([
    ['127.0.0.1', false],
    ['127.1.2.3', false],
    ['::1', false],
    ['localhost', false],
    ['reader.localhost', false],
    ['0.0.0.0', true],
    ['::', true],
    ['192.168.0.2', true],
    ['reader.example', true],
    ['127.0.0.1.example', true],
  ])('on %s a token is made: %s', (host, made) => {
    const { fetcher, madeToken } = access(readOptions(['--host', host]));
    expect(fetcher).toBeDefined();
    expect(madeToken !== undefined).toBe(made);
    if (madeToken !== undefined) expect(madeToken).toMatch(/^[\w-]{22}$/);
  });

  test('every start makes another token, none where one was given', () => {
    const made = () => access(readOptions(['--host', '0.0.0.0'])).madeToken;
    expect(made()).not.toBe(made());
    expect(access(readOptions(['--host', '0.0.0.0', '--token', 'a'.repeat(16)])).madeToken).toBeUndefined();
  });
});
