/** The server of `npm start`: gives out the build with its headers, and prints the one address where the app works. */
import { resolve } from 'node:path';
import { createApp } from './app.ts';
import { readBuild, type ServedFile } from './files.ts';
import { addressOf, listen, untilStopped } from './listen.ts';
import { readOptions, UsageError } from './options.ts';

const USAGE = 'usage: npm start -- [--port N] [--host ADDRESS] [--base /path/] [--dist FOLDER]\n';

async function buildIn(folder: string): Promise<ReadonlyMap<string, ServedFile> | undefined> {
  try {
    const files = await readBuild(resolve(folder));
    return files.has('index.html') ? files : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Serves until the process is told to stop. Resolves to the exit code: 0, 1 where it cannot serve, 2 for bad usage. */
export async function main(args: string[]): Promise<number> {
  try {
    const options = readOptions(args);
    const files = await buildIn(options.dist);
    if (!files) {
      process.stderr.write(`There is no build in "${options.dist}": run "npm run build" first.\n`);
      return 1;
    }
    const server = await listen(createApp(files, options.base), options.host, options.port);
    process.stdout.write(`${addressOf(server, options.host, options.base)}\n`);
    await untilStopped(server);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n${USAGE}`);
      return 2;
    }
    if (error instanceof Error && 'syscall' in error && error.syscall !== undefined) {
      process.stderr.write(`The server cannot start: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

export { createApp } from './app.ts';
export { readBuild } from './files.ts';
