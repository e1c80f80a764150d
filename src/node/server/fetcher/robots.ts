import robotsParser from 'robots-parser';
import { hostOf } from './address.ts';
import { FetchFailure } from './failure.ts';

/** The name that a robots.txt knows us by. */
export const AGENT = 'Naranhi';

/** Bytes of a robots.txt: what RFC 9309 asks to be read at least, and a little more. */
export const ROBOTS_BYTES = 512 * 1024;

const KEPT_MS = 10 * 60 * 1000;
const MOST_HOSTS = 64;

type Rules = ReturnType<typeof robotsParser>;

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
    const rules = await this.#rules(url, signal);
    if (rules.isAllowed(url.href, AGENT) === false) throw new FetchFailure('robots', { host: hostOf(url) });
  }

  async #rules(url: URL, signal: AbortSignal): Promise<Rules> {
    const known = this.#known.get(url.origin);
    if (known && known.until > this.#now()) return known.rules;
    const address = new URL('/robots.txt', url);
    const rules = robotsParser(address.href, await this.#read(address, signal));
    this.#known.delete(url.origin);
    this.#known.set(url.origin, { rules, until: this.#now() + KEPT_MS });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_HOSTS && oldest !== undefined) this.#known.delete(oldest);
    return rules;
  }
}
