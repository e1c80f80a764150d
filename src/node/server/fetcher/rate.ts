import ipaddr from 'ipaddr.js';
import type { Allowance } from './limits.ts';

/** Clients that are remembered; one that is forgotten starts afresh. */
const MOST_CLIENTS = 10_000;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** A bucket of tokens for each client. */
export class Buckets {
  readonly #buckets = new Map<string, Bucket>();
  readonly #allowance: Allowance;
  readonly #now: () => number;

  constructor(allowance: Allowance, now: () => number) {
    this.#allowance = allowance;
    this.#now = now;
  }

  get size(): number {
    return this.#buckets.size;
  }

  /** Takes a token. Returns the whole seconds to wait until there is one, 0 where one was taken. */
  take(client: string): number {
    const { size, perSecond } = this.#allowance;
    const at = this.#now();
    const bucket = this.#buckets.get(client) ?? { tokens: size, at };
    const filled = Math.min(size, bucket.tokens + ((at - bucket.at) / 1000) * perSecond);
    const taken = filled >= 1;
    this.#buckets.delete(client);
    this.#buckets.set(client, { tokens: taken ? filled - 1 : filled, at });
    const [longestAway] = this.#buckets.keys();
    if (this.#buckets.size > MOST_CLIENTS && longestAway !== undefined) this.#buckets.delete(longestAway);
    return taken ? 0 : Math.ceil((1 - filled) / perSecond);
  }
}

/** What a client is counted by: its IPv4 address, or the /64 that its IPv6 address is one of many in. */
export function clientKey(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  return parsed.parts.slice(0, 4).join(':');
}
