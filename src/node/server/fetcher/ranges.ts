import ipaddr from 'ipaddr.js';

/** Where public IPv6 addresses are given out from; all else is reserved (IANA's registry of IPv6 space). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** NAT64's well-known prefix, RFC 6052: the last 32 bits are an IPv4 address. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** The host agent of a large cloud: it answers to every machine there, at an address that looks public. */
const CLOUD_AGENT = '168.63.129.16';

/**
 * Whether an IP address belongs to the public internet. What a network keeps to itself (loopback, private,
 * link-local, shared, unique-local, metadata) is not; nor is what is reserved, or an IPv6 form that hides an IPv4
 * address, but for NAT64's, which is as public as the address in it.
 *
 * @param text four decimal numbers or IPv6 without a zone, as resolvers write them; false for all else, which two
 * readers may read in two ways
 */
export function isPublicAddress(text: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return isPublicIPv4(ipaddr.IPv4.parse(text));
  return ipaddr.IPv6.isValid(text) && !text.includes('%') && isPublicIPv6(ipaddr.IPv6.parse(text));
}

function isPublicIPv4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && address.toString() !== CLOUD_AGENT;
}

function isPublicIPv6(address: ipaddr.IPv6): boolean {
  if (address.match(NAT64)) return isPublicIPv4(new ipaddr.IPv4(address.toByteArray().slice(-4)));
  return address.match(GLOBAL_UNICAST) && address.range() === 'unicast';
}

/** An interface that claims more than this many bits' worth of the internet is believed for this much only. */
const LEAST_PREFIX = { ipv4: 16, ipv6: 48 };

/**
 * Whether a public address stands in one of these networks: a machine's own and its neighbours', which a router may
 * hide from the world in spite of their addresses.
 *
 * @param networks in CIDR notation
 */
export function isWithin(text: string, networks: readonly string[]): boolean {
  const address = ipaddr.parse(text);
  return networks.some((cidr) => {
    const [network, prefix] = ipaddr.parseCIDR(cidr);
    const kind = network.kind();
    return address.kind() === kind && address.match(network, Math.max(prefix, LEAST_PREFIX[kind]));
  });
}
