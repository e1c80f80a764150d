import { randomBytes } from 'node:crypto';
import { createFetcher, type Fetcher } from './fetcher/index.ts';
import type { ServerOptions } from './options.ts';

/** Who may use the fetcher. */
export interface Access {
  /** Absent where none is wanted. */
  readonly fetcher?: Fetcher;
  /** A token that nobody gave and the reader must be told. */
  readonly madeToken?: string;
}

const LOOPBACK = /^(127(\.\d+){3}|\[?::1\]?|(.+\.)?localhost)$/i;

/**
 * Without a token the fetcher is for this machine alone. A page elsewhere can point its own name at 127.0.0.1 and
 * then counts as the same origin: so it is refused by the name that it was asked by.
 */
function forThisMachine(fetcher: Fetcher): Fetcher {
  return async (request, client) =>
    LOOPBACK.test(new URL(request.url).hostname)
      ? fetcher(request, client)
      : Response.json({ code: 'foreign-page' }, { status: 403 });
}

/** The fetcher that the options ask for; on a network it takes a token, one of its own making where none was given. */
export function access({ fetcher, host, token, allowHosts }: ServerOptions): Access {
  if (!fetcher) return {};
  if (token !== undefined) return { fetcher: createFetcher({ token, allowHosts }) };
  if (LOOPBACK.test(host)) return { fetcher: forThisMachine(createFetcher({ allowHosts })) };
  const madeToken = randomBytes(16).toString('base64url');
  return { fetcher: createFetcher({ token: madeToken, allowHosts }), madeToken };
}
