/**
 * The server of `npm start`: gives out the build with its headers, fetches pages for its reader, and prints the one
 * address where the app works.
 */
import { resolve } from 'node:path';
import { exitCode, InputError } from '../command/index.ts';
import { access } from './access.ts';
import { createApp } from './app.ts';
import { readBuild, type ServedFile } from './files.ts';
import { addressOf, listen, untilStopped } from './listen.ts';
import { readOptions } from './options.ts';

const USAGE = `usage: npm start -- [--port N] [--host ADDRESS] [--base /path/] [--dist FOLDER]
                    [--no-fetcher] [--token TOKEN] [--allow-host HOST[:PORT]]...
`;

async function buildIn(folder: string): Promise<ReadonlyMap<string, ServedFile> | undefined> {
  try {
    const files = await readBuild(resolve(folder));
    return files.has('index.html') ? files : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function serve(args: string[]): Promise<void> {
  const options = readOptions(args);
  const files = await buildIn(options.dist);
  if (!files) throw new InputError(`There is no build in "${options.dist}": run "npm run build" first.`);
  const { fetcher, madeToken } = access(options);
  const app = createApp(files, options.base, fetcher);
  const server = await listening(() => listen(app, options.host, options.port));
  process.stdout.write(`${addressOf(server, options.host, options.base)}\n`);
  if (madeToken !== undefined)
    process.stderr.write(`Fetching pages takes this token, which the app's settings ask for: ${madeToken}\n`);
  await untilStopped(server);
}

/** The server once it listens; where the system does not let it, that is said. */
async function listening<T>(start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && error.syscall !== undefined)
      throw new InputError(`The server cannot start: ${error.message}`);
    throw error;
  }
}

/** Serves until the process is told to stop. Resolves to the exit code: 0, 1 where it cannot serve, 2 for bad usage. */
export function main(args: string[]): Promise<number> {
  return exitCode(() => serve(args), USAGE);
}

export { createApp } from './app.ts';
export { createFetcher, type Fetcher, type FetcherOptions } from './fetcher/index.ts';
export { readBuild } from './files.ts';
