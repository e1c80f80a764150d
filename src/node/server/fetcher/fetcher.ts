import { allowedHost, PORTS, type HostPolicy } from './address.ts';
import { failed, gone, presence, succeeded, unknown } from './answer.ts';
import { within } from './deadline.ts';
import { FetchFailure } from './failure.ts';
import { fetched, robotsText } from './fetched.ts';
import { checkOrigin, checkToken } from './guard.ts';
import { isKind } from './kinds.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Network } from './network.ts';
import { nodeNetwork } from './node.ts';
import { Buckets, clientKey } from './rate.ts';
import { Robots } from './robots.ts';
import type { World } from './visit.ts';

/** All may be left out. */
export interface FetcherOptions {
  /** What requests must carry as `Authorization: Bearer TOKEN`; absent: nothing. */
  readonly token?: string;
  /** `HOST[:PORT]` of hosts that may be asked although their addresses are private; for tests. */
  readonly allowHosts?: readonly string[];
  /** Ports that may be asked; 80, 443, 8080 and 8443 by default. */
  readonly ports?: readonly number[];
  readonly limits?: Partial<Limits>;
  /** Node's by default. */
  readonly network?: Network;
  /** Milliseconds that only ever grow. */
  readonly now?: () => number;
}

/**
 * Answers a request for `.../api/fetcher` or `.../api/fetch`.
 *
 * @param client the address that the request came from, which the fetches are counted by; without it all clients
 * count as one
 */
export type Fetcher = (request: Request, client?: string) => Promise<Response>;

function policyOf({ allowHosts = [], ports = PORTS }: FetcherOptions): HostPolicy {
  const allowed = allowHosts.flatMap((text) => {
    const hosts = allowedHost(text);
    if (!hosts) throw new TypeError(`"${text}" is no host`);
    return hosts;
  });
  return { ports, allowed: new Set(allowed) };
}

/**
 * The fetcher as a function from a request to an answer. It keeps no state but counts and robots.txt in memory, so
 * that any number of copies may run, each on a host that knows `Request` and `Response` and Node's `http`, `dns`,
 * `zlib` and `crypto`:
 *
 * ```ts
 * const fetcher = createFetcher({ token: process.env.FETCHER_TOKEN });
 * export default { fetch: (request: Request) => fetcher(request, request.headers.get('X-Real-IP') ?? undefined) };
 * ```
 *
 * - `GET api/fetcher` answers `{"fetcher": 1, "token": boolean}`.
 * - `GET api/fetch?url=ADDRESS&as=page|picture` answers with the bytes, their type in `X-Fetched-Type` and their
 *   final address in `X-Fetched-Url` (as `encodeURI` writes it), or with `{"code", "status"?, "host"?, "type"?}`.
 *
 * Only for pages of its own origin. What is fetched is held in memory and answered whole or not at all.
 *
 * @throws TypeError for a host in `allowHosts` that is none
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const { token, network = nodeNetwork, now = () => performance.now() } = options;
  const limits = { ...LIMITS, ...options.limits };
  const world: World = { network, policy: policyOf(options), limits };
  const robots = new Robots((url, signal) => robotsText(url, world, signal), now);
  const clients = new Buckets(limits.client, now);
  const everybody = new Buckets(limits.all, now);
  let running = 0;

  function count(buckets: Buckets, client: string): void {
    const retryAfter = buckets.take(client);
    if (retryAfter > 0) throw new FetchFailure('too-many-requests', { retryAfter });
  }

  async function answer(request: Request, client: string): Promise<Response> {
    checkOrigin(request.headers);
    count(clients, clientKey(client));
    if (token !== undefined) checkToken(request.headers, token);
    count(everybody, '');
    const { searchParams } = new URL(request.url);
    const kind = searchParams.get('as') ?? 'page';
    if (!isKind(kind)) throw new FetchFailure('bad-address');
    if (running >= limits.atOnce) throw new FetchFailure('too-many-requests', { retryAfter: 1 });
    running += 1;
    try {
      const address = searchParams.get('url') ?? '';
      return succeeded(
        await within(limits.total, request.signal, (signal) => fetched(address, kind, world, robots, signal)),
      );
    } finally {
      running -= 1;
    }
  }

  return async (request, client = '') => {
    const [path] = /\/api\/[^/]*$/.exec(new URL(request.url).pathname) ?? [];
    if (path !== '/api/fetcher' && path !== '/api/fetch') return unknown(404);
    if (request.method !== 'GET') return unknown(405);
    if (path === '/api/fetcher') return presence(token !== undefined);
    try {
      return await answer(request, client);
    } catch (error) {
      if (request.signal.aborted) return gone();
      if (error instanceof FetchFailure) return failed(error);
      throw error;
    }
  };
}
