/** An address and what stands beside it. */
export interface AddressIn {
  readonly url: string;
  readonly rest: string;
}

const ADDRESS = /https?:\/\/[^\s<>"'“”‘’]+/gi;

/** Marks that end the sentence around an address, not the address; a bracket is left to one that opened it. */
function withoutTail(address: string): string {
  const bare = address.replace(/[.,;:!?·…]+$/, '');
  const open = bare.split('(').length;
  const closed = bare.split(')').length;
  return bare.endsWith(')') && closed > open ? withoutTail(bare.slice(0, -1)) : bare;
}

/** The last address in a text, for a share puts the title and the sender's words before it; nothing without one. */
export function addressIn(text: string): AddressIn | undefined {
  const found = [...text.matchAll(ADDRESS)].at(-1);
  if (!found) return undefined;
  const url = withoutTail(found[0]);
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + url.length)}`;
  return { url, rest: rest.trim() };
}
