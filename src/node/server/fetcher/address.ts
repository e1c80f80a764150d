import { FetchFailure } from './failure.ts';
import { isPublicAddress } from './ranges.ts';

/** Longer ones are not an article's. */
const LONGEST = 2048;

/** The usual ports of http and https, and their usual seconds. Other services listen on the others. */
export const PORTS: readonly number[] = [80, 443, 8080, 8443];

/** Names of a network's own machines, with everything under them (RFC 6761, 6762, 8375 and common habit). */
const OWN_NAMES = [
  'localhost',
  'local',
  'internal',
  'home.arpa',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
];

/** Which hosts may be asked. */
export interface HostPolicy {
  /** Ports that may be asked on any host. */
  readonly ports: readonly number[];
  /** `host:port` of those that may be asked whatever their address is, as `allowedHost` writes them. */
  readonly allowed: ReadonlySet<string>;
}

/** The name or address of a URL's host: no brackets around IPv6, no dot at the end. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/** The port of a URL, the usual one of its scheme where it names none. */
export function portOf(url: URL): number {
  if (url.port) return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

/** Whether the reader named this host, with this port, as one that may be asked whatever its address is. */
export function isAllowed(url: URL, policy: HostPolicy): boolean {
  return policy.allowed.has(`${hostOf(url)}:${portOf(url)}`);
}

/**
 * `HOST[:PORT]` as a policy keeps it; without a port, http's usual one and https's.
 *
 * @returns undefined for what is no host
 */
export function allowedHost(text: string): string[] | undefined {
  if (/[\s/?#@\\]/.test(text) || !URL.canParse(`http://${text}`)) return undefined;
  const host = hostOf(new URL(`http://${text}`));
  const [, port] = /:(\d+)$/.exec(text.replace(/^\[.*\]/, '')) ?? [];
  return port === undefined ? [`${host}:80`, `${host}:443`] : [`${host}:${Number(port)}`];
}

function isOwnName(host: string): boolean {
  const isAddress = host.includes(':') || /^\d+(\.\d+){3}$/.test(host);
  if (isAddress) return !isPublicAddress(host);
  // A name without a dot is one of this network.
  return !host.includes('.') || OWN_NAMES.some((name) => host === name || host.endsWith(`.${name}`));
}

/**
 * An address that may be asked for, as far as its text tells; what its name resolves to is checked later.
 *
 * @param base what a redirect's address is relative to
 * @throws FetchFailure `bad-address` or `private-address`
 */
export function readAddress(text: string, policy: HostPolicy, base?: URL): URL {
  if (text.length > LONGEST || !URL.canParse(text, base?.href)) throw new FetchFailure('bad-address');
  const url = new URL(text, base);
  const host = hostOf(url);
  const details = host ? { host } : {};
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  if (!isWeb || url.username || url.password) throw new FetchFailure('bad-address', details);
  if (!host || host.startsWith('.') || host.endsWith('.') || host.includes('..'))
    throw new FetchFailure('bad-address', details);
  url.hash = '';
  if (isAllowed(url, policy)) return url;
  if (isOwnName(host)) throw new FetchFailure('private-address', details);
  if (!policy.ports.includes(portOf(url))) throw new FetchFailure('bad-address', details);
  return url;
}
