import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { ROOT } from './cache.ts';

/** The product's own server, running. */
export interface Served {
  /** Address of the app, with a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

interface What {
  readonly dist?: string;
  readonly base?: string;
  /** 0 for any free one. */
  readonly port?: number;
  /** Further arguments of the command line. */
  readonly more?: readonly string[];
}

/** Starts the server of `npm start` on a build, and waits for its one line. */
export async function serve({
  dist = join(ROOT, 'dist'),
  base = '/',
  port = 0,
  more = [],
}: What = {}): Promise<Served> {
  const args = ['--port', String(port), '--dist', dist, '--base', base, ...more];
  const child = spawn(process.execPath, [join(ROOT, 'src/node/run.mjs'), 'server', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), ended.then(() => undefined)]);
  const url = String(first?.[0] ?? '');
  if (!url.startsWith('http://')) throw new Error('The server did not start');
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
