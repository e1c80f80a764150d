/**
 * The fetcher: fetches a page or a picture of another origin for its reader, and nothing of this machine's network.
 * Reads from the outside in: `fetcher.ts` takes the request, `guard.ts` and `rate.ts` say who may ask, `address.ts`
 * and `ranges.ts` what may be asked, `visit.ts` follows redirects, `node.ts` alone touches sockets.
 */
export { createFetcher, type Fetcher, type FetcherOptions } from './fetcher.ts';
export { allowedHost } from './address.ts';
export { isPublicAddress } from './ranges.ts';
export type { FailureCode } from './failure.ts';
export { LIMITS, type Limits } from './limits.ts';
export type { Answer, Network, Question } from './network.ts';
