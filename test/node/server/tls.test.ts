import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const RUN = fileURLToPath(new URL('../../../src/node/run.mjs', import.meta.url));

/** For `news.localhost`, signed by itself and made for this test alone: `openssl req -x509 -newkey ec -nodes ...`. */
const CERTIFICATE = fileURLToPath(new URL('fetcher/certificate/certificate.pem', import.meta.url));
const KEY = fileURLToPath(new URL('fetcher/certificate/key.pem', import.meta.url));

let paper: Server;
let names: (string | false | null | undefined)[];
let dist: string;

beforeAll(async () => {
  names = [];
  paper = createServer({ key: await readFile(KEY), cert: await readFile(CERTIFICATE) }, (_, response) =>
    response.setHeader('Content-Type', 'text/html').end('<p>hello'),
  );
  paper.on('secureConnection', ({ servername }) => names.push(servername));
  paper.listen(0, '127.0.0.1');
  await once(paper, 'listening');
  dist = await mkdtemp(join(tmpdir(), 'naranhi-'));
  await writeFile(join(dist, 'index.html'), '<!doctype html>');
});

afterAll(async () => {
  paper.close();
  await Promise.all([once(paper, 'close'), rm(dist, { recursive: true })]);
});

/** What a server that is started for it says about an address. */
async function fetched(address: (port: number) => string, env: NodeJS.ProcessEnv): Promise<[number, string]> {
  const { port } = paper.address() as AddressInfo;
  const hosts = ['news.localhost', 'other.localhost', '127.0.0.1'];
  const allowed = hosts.flatMap((host) => ['--allow-host', `${host}:${port}`]);
  const args = [RUN, 'server', '--dist', dist, '--port', '0', ...allowed];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const query = `api/fetch?url=${encodeURIComponent(address(port))}`;
  const answer = await fetch(String(line).trim() + query, { headers: { 'X-Naranhi': '1' } });
  const said: [number, string] = [answer.status, await answer.text()];
  child.kill();
  await once(child, 'exit');
  return said;
}

const TRUSTED = { NODE_EXTRA_CA_CERTS: CERTIFICATE };
const news = (port: number) => `https://news.localhost:${port}/`;

describe('https', () => {
  test('is fetched, by the name of the host', async () => {
    expect(await fetched(news, TRUSTED)).toEqual([200, '<p>hello']);
    // Once for robots.txt.
    expect(names).toEqual(['news.localhost', 'news.localhost']);
  });

  test.each([
    ['that nobody vouches for', news, {}, 'news.localhost'],
    ['of another name', (port: number) => `https://other.localhost:${port}/`, TRUSTED, 'other.localhost'],
    ['of a name, for an address', (port: number) => `https://127.0.0.1:${port}/`, TRUSTED, '127.0.0.1'],
  ])('is refused with a certificate %s', async (_, address, env, host) => {
    const [status, body] = await fetched(address, env);
    expect(status).toBe(502);
    expect(JSON.parse(body)).toEqual({ code: 'unreachable', host });
  });
});
