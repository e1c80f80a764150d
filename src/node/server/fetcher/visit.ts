import { hostOf, isAllowed, readAddress, type HostPolicy } from './address.ts';
import { CODINGS } from './body.ts';
import { within } from './deadline.ts';
import { FetchFailure } from './failure.ts';
import type { Limits } from './limits.ts';
import type { Answer, Network } from './network.ts';
import { isPublicAddress, isWithin } from './ranges.ts';

/** What every visit goes by. */
export interface World {
  readonly network: Network;
  readonly policy: HostPolicy;
  readonly limits: Limits;
}

/** An answer that is no redirect, and where it came from. */
export interface Arrival {
  readonly url: URL;
  readonly answer: Answer;
}

const REDIRECTS = [301, 302, 303, 307, 308];

const IS_ADDRESS = /:|^\d+(\.\d+){3}$/;
const IS_LOCALHOST = /(^|\.)localhost$/;

/** All addresses of a host; not one of them may be private, unless the host was named as one that may be. */
async function addressesOf(url: URL, world: World, signal: AbortSignal): Promise<readonly string[]> {
  const host = hostOf(url);
  const allowed = isAllowed(url, world.policy);
  // RFC 6761: such a name is this machine's, and not every system knows the ones under it.
  if (allowed && IS_LOCALHOST.test(host)) return ['127.0.0.1', '::1'];
  const addresses = IS_ADDRESS.test(host) ? [host] : await world.network.resolve(host, signal);
  if (addresses.length === 0) throw new FetchFailure('not-found-host', { host });
  const neighbours = world.network.neighbours();
  const isForeign = (address: string) => isPublicAddress(address) && !isWithin(address, neighbours);
  if (!allowed && !addresses.every(isForeign)) throw new FetchFailure('private-address', { host });
  return addresses;
}

async function ask(url: URL, accept: string, world: World, signal: AbortSignal): Promise<Answer> {
  return within(world.limits.headers, signal, async (inTime) => {
    const addresses = await addressesOf(url, world, inTime);
    const headers = {
      'User-Agent': "Naranhi/0.1 (a reader's own fetcher)",
      Accept: accept,
      'Accept-Language': 'en,ko',
      'Accept-Encoding': CODINGS,
    };
    return world.network.ask({ url, addresses, headers }, inTime);
  });
}

/** Adds the host that a failure happened at. */
export async function at<T>(url: URL, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FetchFailure) || error.details.host !== undefined) throw error;
    throw new FetchFailure(error.code, { ...error.details, host: hostOf(url) }, { cause: error });
  }
}

/**
 * Asks for an address and follows its redirects by hand, so that each is checked as the first one was.
 *
 * @param accept value of the Accept header
 * @param before runs before each address is asked, and may refuse it by throwing
 * @throws FetchFailure; the signal's reason once it is aborted
 */
export async function arrive(
  start: URL,
  accept: string,
  world: World,
  signal: AbortSignal,
  before: (url: URL) => Promise<void> = () => Promise.resolve(),
): Promise<Arrival> {
  const seen = new Set<string>();
  let url = start;
  while (seen.size <= world.limits.redirects) {
    seen.add(url.href);
    const here = url;
    const answer = await at(here, async () => {
      await before(here);
      return ask(here, accept, world, signal);
    });
    const location = answer.header('location');
    if (!REDIRECTS.includes(answer.status) || location === undefined) return { url, answer };
    answer.close();
    url = await at(here, () => Promise.resolve(readAddress(location, world.policy, here)));
    if (seen.has(url.href)) break;
  }
  throw new FetchFailure('too-many-redirects', { host: hostOf(url) });
}
