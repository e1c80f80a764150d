import type { Entry, FullEntry } from './table.ts';

/** Entries as they travel: sorted by lemma, and the two languages apart, so that they compress well. */
export interface Packed {
  /** Of each entry its kind, how many characters it shares with the lemma before, and the rest of its own. */
  readonly lemmas: string;
  /** The same entries' equivalents: `,` between two of one entry, `;` between entries. */
  readonly equivalents: string;
}

const LEMMA = /([a-z])(\d)([^a-z]*)/g;
/** The most that one digit says. */
const MOST_SHARED = 9;

/** Packs entries. Those of one lemma keep their order. */
export function pack(entries: readonly Entry[]): Packed {
  const sorted = byLemma(entries);
  const lemmas = sorted.map(({ lemma, pos }, at) => {
    const shared = sharedStart(lemma, sorted[at - 1]?.lemma ?? '');
    return `${pos}${shared}${lemma.slice(shared)}`;
  });
  return {
    lemmas: lemmas.join(''),
    equivalents: sorted.map(({ equivalents }) => equivalents.join(',')).join(';'),
  };
}

/** Entries in the order of their lemmas; those of one lemma as they stood. */
function byLemma<E extends Entry>(entries: readonly E[]): E[] {
  return entries.toSorted((a, b) => Number(a.lemma > b.lemma) - Number(a.lemma < b.lemma));
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** The entries again, in the order of their lemmas. */
export function unpack({ lemmas, equivalents }: Packed): Entry[] {
  const words = equivalents.split(';');
  let lemma = '';
  return Array.from(lemmas.matchAll(LEMMA), ([, pos = '', shared, rest = ''], at) => {
    lemma = lemma.slice(0, Number(shared)) + rest;
    return { lemma, pos, equivalents: words[at]?.split(',') ?? [] };
  });
}

/** What only a reader asks for, of the same entries in the same order. */
export interface PackedDetails {
  /** A letter each. */
  readonly levels: string;
  /** `,` between two; nothing where an entry has none. */
  readonly hanja: string;
}

export interface Details {
  readonly level: string;
  readonly hanja: string;
}

/** Packs what `pack` leaves behind. */
export function packDetails(entries: readonly FullEntry[]): PackedDetails {
  const sorted = byLemma(entries);
  return {
    levels: sorted.map(({ level }) => level).join(''),
    hanja: sorted.map(({ hanja }) => hanja).join(','),
  };
}

/** The details again, in the order of `unpack`. */
export function unpackDetails({ levels, hanja }: PackedDetails): Details[] {
  return hanja.split(',').map((signs, at) => ({ level: levels.charAt(at), hanja: signs }));
}
