/** What a fetch may cost. */
export interface Limits {
  /** Bytes of a page or a picture once decoded; no more than these are ever held. */
  readonly bytes: number;
  /** Milliseconds for all of it: names, redirects, robots and body. */
  readonly total: number;
  /** Milliseconds until one host's headers are there. */
  readonly headers: number;
  /** Redirects that are followed. */
  readonly redirects: number;
  /** Fetches that run at the same time, for everybody. */
  readonly atOnce: number;
  /** Fetches that one client may make in one go, and how many more each second gives back. */
  readonly client: Allowance;
  /** The same for everybody together. */
  readonly all: Allowance;
}

/** A bucket of tokens, full at first. */
export interface Allowance {
  readonly size: number;
  readonly perSecond: number;
}

/** An article is two pages and their pictures: some forty fetches in one go, then a minute of reading. */
export const LIMITS: Limits = {
  bytes: 10 * 1024 * 1024,
  total: 20_000,
  headers: 10_000,
  redirects: 5,
  atOnce: 24,
  client: { size: 120, perSecond: 2 },
  all: { size: 600, perSecond: 20 },
};
