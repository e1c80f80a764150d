import { readAddress } from './address.ts';
import { readBody } from './body.ts';
import { FetchFailure } from './failure.ts';
import { isTaken, KINDS, typeOf, type Kind } from './kinds.ts';
import { ROBOTS_BYTES, type Robots } from './robots.ts';
import { arrive, at, type World } from './visit.ts';

/** A page or a picture, as its host sent it. */
export interface Fetched {
  /** Where it was found, after redirects. */
  readonly url: URL;
  /** Its Content-Type, where it has one. */
  readonly type: string | undefined;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const OK = [200, 203];
const REFUSED = [401, 402, 403, 451];
const MISSING = [404, 410];

function checkStatus(status: number): void {
  if (OK.includes(status)) return;
  if (REFUSED.includes(status)) throw new FetchFailure('refused-by-host', { status });
  if (MISSING.includes(status)) throw new FetchFailure('missing', { status });
  throw new FetchFailure('host-error', { status });
}

/** Fetches one page or picture. Throws FetchFailure, or the signal's reason once it is aborted. */
export async function fetched(
  address: string,
  kind: Kind,
  world: World,
  robots: Robots,
  signal: AbortSignal,
): Promise<Fetched> {
  const start = readAddress(address, world.policy);
  const { accept } = KINDS[kind];
  const { url, answer } = await arrive(start, accept, world, signal, (next) => robots.check(next, signal));
  return at(url, async () => {
    try {
      checkStatus(answer.status);
      const type = answer.header('content-type');
      if (!isTaken(kind, typeOf(type))) throw new FetchFailure('wrong-type', { type: typeOf(type) });
      return { url, type, bytes: await readBody(answer, world.limits.bytes, signal) };
    } finally {
      answer.close();
    }
  });
}

/** Failures that mean that a host has no robots.txt to go by (RFC 9309, 2.3.1.2 and 2.3.1.3). */
const NO_ROBOTS = ['too-many-redirects', 'bad-address'];

/** Reads a robots.txt. A host that has none allows all; one that cannot tell allows nothing (RFC 9309). */
export async function robotsText(address: URL, world: World, signal: AbortSignal): Promise<string> {
  try {
    const { url, answer } = await arrive(address, 'text/plain', world, signal);
    return await at(url, async () => {
      try {
        if (answer.status >= 500) throw new FetchFailure('host-error', { status: answer.status });
        if (answer.status < 200 || answer.status >= 300) return '';
        return new TextDecoder().decode(await readBody(answer, ROBOTS_BYTES, signal));
      } finally {
        answer.close();
      }
    });
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    if (NO_ROBOTS.includes(error.code)) return '';
    if (error.code === 'too-large') throw new FetchFailure('robots', error.details, { cause: error });
    throw error;
  }
}
