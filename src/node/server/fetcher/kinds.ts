/** What may be asked for. */
export type Kind = 'page' | 'picture';

interface Taken {
  /** What is said to the host. */
  readonly accept: string;
  readonly types: readonly string[];
  /** Whether an answer may leave out what it is. */
  readonly untyped: boolean;
}

/** Never SVG, which can carry scripts; never anything that a browser would run or play. */
export const KINDS: Readonly<Record<Kind, Taken>> = {
  page: {
    accept: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8',
    types: ['text/html', 'application/xhtml+xml', 'text/plain'],
    untyped: true,
  },
  picture: {
    accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif',
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'],
    untyped: false,
  },
};

export function isKind(text: string): text is Kind {
  return Object.hasOwn(KINDS, text);
}

/** No type that is known is longer. */
const LONGEST_TYPE = 100;

/** The bare type of a Content-Type header, in small letters; empty where it says none. */
export function typeOf(header: string | undefined): string {
  return (header?.split(';')[0] ?? '').trim().toLowerCase().slice(0, LONGEST_TYPE);
}

export function isTaken(kind: Kind, type: string): boolean {
  const { types, untyped } = KINDS[kind];
  return type === '' ? untyped : types.includes(type);
}
