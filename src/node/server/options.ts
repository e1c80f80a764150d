import { parseArgs } from 'node:util';
import { UsageError } from '../command/index.ts';

/** What the command line asks of the server. */
export interface ServerOptions {
  /** Absent: the first free one from 4173 on. */
  readonly port?: number;
  readonly host: string;
  /** Path that the app stands under, with a slash at both ends. */
  readonly base: string;
  /** Folder of the build. */
  readonly dist: string;
}

function portOf(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new UsageError(`--port takes a number from 0 to 65535, not "${value}"`);
  return port;
}

/**
 * Reads the command line.
 *
 * @throws UsageError for an unknown option or a value that makes no sense
 */
export function readOptions(args: readonly string[]): ServerOptions {
  const { values } = parsed(args);
  const base = `/${values.base}/`.replace(/\/+/g, '/');
  const options = { host: values.host, base, dist: values.dist };
  return values.port === undefined ? options : { ...options, port: portOf(values.port) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string', default: '127.0.0.1' },
        base: { type: 'string', default: '/' },
        dist: { type: 'string', default: 'dist' },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.split('. ')[0] ?? error.message);
    throw error;
  }
}
