import robotsParser from 'robots-parser';
import { hostOf } from './address.ts';
import { FetchFailure } from './failure.ts';

/** The name that a robots.txt knows us by. */
const AGENT = 'Naranhi';

/** Bytes of a robots.txt: what RFC 9309 asks to be read at least, and a little more. */
export const ROBOTS_BYTES = 512 * 1024;

/**
 * Steps that matching an address may take: characters of the rules with a wildcard, times those of the address. A
 * hundred times what a large newspaper's takes; a host could else keep us busy for seconds.
 */
const MOST_STEPS = 20_000_000;

const KEPT_MS = 10 * 60 * 1000;
const MOST_HOSTS = 64;

interface Rules {
  readonly robots: ReturnType<typeof robotsParser>;
  /** Characters of the lines with a wildcard. */
  readonly wild: number;
}

function rulesOf(address: URL, text: string): Rules {
  const lines = text.split(/[\r\n]+/).filter((line) => line.includes('*'));
  return { robots: robotsParser(address.href, text), wild: lines.join('').length };
}

/** Reads a robots.txt: its text, empty where the host has none. Throws FetchFailure where that cannot be told. */
export type ReadRobots = (url: URL, signal: AbortSignal) => Promise<string>;

/** What hosts allow, kept for ten minutes each. */
export class Robots {
  readonly #known = new Map<string, { readonly rules: Rules; readonly until: number }>();
  readonly #read: ReadRobots;
  readonly #now: () => number;

  constructor(read: ReadRobots, now: () => number) {
    this.#read = read;
    this.#now = now;
  }

  /**
   * Passes where the host lets a page be fetched by us (RFC 9309: the groups with our name, else those for `*`).
   *
   * @throws FetchFailure `robots`, or why the robots.txt could not be read
   */
  async check(url: URL, signal: AbortSignal): Promise<void> {
    const { robots, wild } = await this.#rules(url, signal);
    const isTooMuch = wild * url.href.length > MOST_STEPS;
    if (isTooMuch || robots.isAllowed(url.href, AGENT) === false)
      throw new FetchFailure('robots', { host: hostOf(url) });
  }

  async #rules(url: URL, signal: AbortSignal): Promise<Rules> {
    const known = this.#known.get(url.origin);
    if (known && known.until > this.#now()) return known.rules;
    const address = new URL('/robots.txt', url);
    const rules = rulesOf(address, await this.#read(address, signal));
    this.#known.delete(url.origin);
    this.#known.set(url.origin, { rules, until: this.#now() + KEPT_MS });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_HOSTS && oldest !== undefined) this.#known.delete(oldest);
    return rules;
  }
}
