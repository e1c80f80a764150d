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
 * @param text an address in any spelling; false for what is none
 */
export function isPublicAddress(text: string): boolean {
  // A zone (`fe80::1%eth0`) names an interface of this machine.
  if (text.includes('%') || !ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  return address instanceof ipaddr.IPv4 ? isPublicIPv4(address) : isPublicIPv6(address);
}

function isPublicIPv4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && address.toString() !== CLOUD_AGENT;
}

function isPublicIPv6(address: ipaddr.IPv6): boolean {
  if (address.match(NAT64)) return isPublicIPv4(new ipaddr.IPv4(address.toByteArray().slice(-4)));
  return address.match(GLOBAL_UNICAST) && address.range() === 'unicast';
}
