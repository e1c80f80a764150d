/**
 * The app's side of the fetcher that its own server may have: whether there is one, the bytes at an address, and what
 * a refusal means to the reader. On a static host there is none, and nothing here reaches another origin.
 */
export { fetchBytes, type Fetched, type FetchCall } from './bytes.ts';
export { FetchError, type FetchCode } from './failure.ts';
export { findFetcher } from './fetcher.ts';
export { fetchProblem, hostOf } from './sentences.ts';
export { keepToken } from './token.ts';
