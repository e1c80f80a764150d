import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const RUN = fileURLToPath(new URL('../../../src/node/run.mjs', import.meta.url));
let dist: string;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'naranhi-'));
  await writeFile(join(dist, 'index.html'), '<!doctype html>');
});

afterAll(() => rm(dist, { recursive: true }));

function start(...args: string[]) {
  const child = spawn(process.execPath, [RUN, 'server', ...args]);
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const ended = once(child, 'exit').then(async ([code]) => {
    const [out, error] = await said;
    return { code: code as number | null, out, error };
  });
  return { child, ended };
}

describe('the server as it is started', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'prints one line, answers, and ends cleanly on %s',
    async (signal) => {
      const { child, ended } = start('--dist', dist, '--port', '0');
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const address = String(line).trim();
      // A browser keeps its connection open: the server does not wait for it.
      expect((await fetch(address)).status).toBe(200);
      child.kill(signal);
      expect(await ended).toEqual({ code: 0, out: `${address}\n`, error: '' });
    },
  );

  test('opened to a network it tells the token that fetching takes', async () => {
    const { child, ended } = start('--dist', dist, '--port', '0', '--host', '0.0.0.0');
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const answer = await fetch(`${String(line).trim()}api/fetcher`);
    expect(await answer.json()).toEqual({ fetcher: 1, token: true });
    child.kill();
    const { code, error } = await ended;
    expect(code).toBe(0);
    expect(error).toMatch(/^Fetching pages takes this token, .*: [\w-]{22}\n$/);
  });

  test('takes the next port where the usual one is taken', async () => {
    const other = createServer().listen(4173, '127.0.0.1');
    const taken = await Promise.race([
      once(other, 'listening').then(() => true),
      once(other, 'error').then(() => true),
    ]);
    expect(taken).toBe(true);
    const { child, ended } = start('--dist', dist);
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    expect(Number(new URL(String(line)).port)).toBeGreaterThan(4173);
    child.kill();
    await ended;
    other.close();
  });

  test('says in a sentence that there is no build', async () => {
    const { code, out, error } = await start('--dist', join(dist, 'missing')).ended;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toMatch(/^There is no build in ".*": run "npm run build" first\.\n$/);
  });

  test('says in a sentence that the port it was given is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, error } = await start('--dist', dist, '--port', String(port)).ended;
    other.close();
    expect(code).toBe(1);
    expect(error).toMatch(/^The server cannot start: .*EADDRINUSE.*\n$/);
  });

  test('explains bad usage', async () => {
    const { code, out, error } = await start('--port', 'x').ended;
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('usage: npm start');
  });
});
