import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
} from '../../../../src/node/server/fetcher/index.ts';

/** What a fetcher said, the body of a success left out. */
export interface Said {
  readonly http: number;
  readonly code?: string;
  readonly status?: number;
  readonly host?: string;
  readonly type?: string;
}

/** A request as the app sends it, but for what is asked otherwise. */
export function requestFor(url: string, as = 'page', init: RequestInit = {}): Request {
  const address = `http://localhost:4173/api/fetch?url=${encodeURIComponent(url)}&as=${as}`;
  const request = new Request(address, init);
  if (!request.headers.has('X-Naranhi')) request.headers.set('X-Naranhi', '1');
  return request;
}

/** Asks a fetcher and reads what it said. */
export async function said(fetcher: Fetcher, url: string, as?: string): Promise<Said> {
  const answer = await fetcher(requestFor(url, as));
  if (answer.ok) return { http: answer.status };
  return { http: answer.status, ...((await answer.json()) as object) };
}

/** No rate limit, for it has tests of its own. */
export function patient(options: FetcherOptions): Fetcher {
  const many = { size: 10_000, perSecond: 1 };
  return createFetcher({ ...options, limits: { client: many, all: many, ...options.limits } });
}

/** The same with little time, for hosts that take too much of it. */
export function impatient(options: FetcherOptions): Fetcher {
  return patient({ ...options, limits: { headers: 100, total: 200, ...options.limits } });
}
