import { parseArgs } from 'node:util';
import { UsageError } from '../command/index.ts';
import { allowedHost } from './fetcher/index.ts';

/** What the command line asks of the server. */
export interface ServerOptions {
  /** Absent: the first free one from 4173 on. */
  readonly port?: number;
  readonly host: string;
  /** Path that the app stands under, with a slash at both ends. */
  readonly base: string;
  /** Folder of the build. */
  readonly dist: string;
  /** Whether pages are fetched for the reader. */
  readonly fetcher: boolean;
  /** What the fetcher is to be asked with; absent: none was given. */
  readonly token?: string;
  /** `HOST[:PORT]` of hosts that may be fetched from although they are private. */
  readonly allowHosts: readonly string[];
}

/** A shorter token could be guessed. */
const SHORTEST_TOKEN = 16;

function tokenOf(value: string): string {
  if (value.length < SHORTEST_TOKEN || !/^[!-~]+$/.test(value))
    throw new UsageError(
      `--token takes at least ${SHORTEST_TOKEN} letters, digits and signs without a space`,
    );
  return value;
}

function hostsOf(values: readonly string[]): readonly string[] {
  const bad = values.find((value) => !allowedHost(value));
  if (bad !== undefined) throw new UsageError(`--allow-host takes HOST or HOST:PORT, not "${bad}"`);
  return values;
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
  return {
    host: values.host,
    base,
    dist: values.dist,
    fetcher: !values['no-fetcher'],
    allowHosts: hostsOf(values['allow-host']),
    ...(values.port === undefined ? {} : { port: portOf(values.port) }),
    ...(values.token === undefined ? {} : { token: tokenOf(values.token) }),
  };
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
        token: { type: 'string' },
        'no-fetcher': { type: 'boolean', default: false },
        'allow-host': { type: 'string', multiple: true, default: [] },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.split('. ')[0] ?? error.message);
    throw error;
  }
}
