/**
 * What another app or a page hands over: the form that it comes as, where the worker lays it down for the page, and
 * the address that stands in it. Pure.
 */
export { addressIn, type AddressIn } from './address.ts';

/** Where a share is sent to, under the app's own address; the manifest says the same. */
export const SHARE_PATH = 'share';

/** Fields of the form. `page` is the source of a page, as the bookmarklet sends it; `from` is the worker's own word. */
export const SHARE_FIELDS = ['title', 'text', 'url', 'page', 'from'] as const;
export const SHARE_FILES = 'files';

/** Cache that holds what was shared until the page takes it over, and the paths in it, with an id behind them. */
export const STASH = 'naranhi-shared';
export const STASH_PATH = 'shared/';

export const SHARE_LIMITS = {
  /** Bytes of all fields and files together: two pages saved with their pictures in them. */
  bytes: 40_000_000,
  /** The two sides of one article. */
  files: 2,
  /** Shares that wait to be taken over; one that nobody took makes room for newer ones. */
  waiting: 4,
} as const;

/** What the address says in the place of an id where nothing was laid down: `#/add?shared=WORD`. */
export const SHARE_FAILURES = ['missed', 'too-large', 'failed'] as const;
export type ShareFailure = (typeof SHARE_FAILURES)[number];
