import { SoundIndex } from './sound/names.ts';
import type { Kind, Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where a type's matches stand on the other side: places ascending, how good the best match in each is. */
export interface Postings {
  readonly places: Int32Array;
  readonly strengths: Float32Array;
  readonly kind: Kind;
}

/** Postings of every type of a side over the sentences of the other; undefined where it matches nothing there. */
export type Links = readonly (Postings | undefined)[];

type Pairs = Map<number, number>[];

const NEAR = 0.02;
const NEAR_STRENGTH = 0.5;
const NEAR_FROM = 100;
/** By how little a word may sound less like a name than the best one does, to be linked too. */
const RIVAL = 0.03;
/** A type that stands in more sentences than this says nothing worth its cost. */
const COMMON = 1_200;

/** Every match between the tokens of two sides, seen from each of them. */
export function linkSides(left: Vocabulary, right: Vocabulary): { left: Links; right: Links } {
  const pairs: Pairs = left.types.map(() => new Map<number, number>());
  const add = (a: number, b: number, strength: number) => {
    const row = pairs[a];
    if (row) row.set(b, Math.max(row.get(b) ?? 0, strength));
  };
  left.types.forEach((token, a) => {
    const same = right.ids.get(token.key);
    if (same !== undefined) add(a, same, 1);
    for (const [key, weight] of token.means ?? []) {
      const meant = right.ids.get(key);
      if (meant !== undefined) add(a, meant, weight);
    }
  });
  right.types.forEach((token, b) => {
    for (const [key, weight] of token.means ?? []) {
      const meant = left.ids.get(key);
      if (meant !== undefined) add(meant, b, weight);
    }
  });
  linkNumbers(left, right, add);
  linkSounds(left, right, add);
  linkSounds(right, left, (b, a, strength) => add(a, b, strength));
  return { left: postings(pairs, left, right), right: postings(turned(pairs, right), right, left) };
}

type Add = (a: number, b: number, strength: number) => void;

const numeric = ({ types }: Vocabulary): { id: number; value: number }[] =>
  types
    .map((token, id) => ({ id, value: token.key.startsWith('#') ? Number(token.key.slice(1)) : NaN }))
    .filter(({ value }) => value >= NEAR_FROM && !isYear(value))
    .sort((a, b) => a.value - b.value);

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** Numbers that one side rounds. */
function linkNumbers(left: Vocabulary, right: Vocabulary, add: Add): void {
  const others = numeric(right);
  let from = 0;
  for (const { id, value } of numeric(left)) {
    while ((others[from]?.value ?? Infinity) < value * (1 - NEAR)) from++;
    for (let at = from; (others[at]?.value ?? Infinity) <= value * (1 + NEAR); at++)
      add(id, others[at]?.id ?? 0, NEAR_STRENGTH);
  }
}

/** Hangul of `from` against Latin letters of `to`. */
function linkSounds(from: Vocabulary, to: Vocabulary, add: Add): void {
  const latin = (token: Token): string | undefined =>
    token.sounds?.find((spelling) => /^[a-z]+$/.test(spelling));
  const hangul = from.types
    .map((token, id) => ({ token, id }))
    .filter(({ token }) => token.sounds && latin(token) === undefined);
  if (hangul.length === 0) return;
  const index = new SoundIndex(
    to.types.flatMap((token, id) => {
      const word = latin(token);
      return word === undefined ? [] : [{ id, word, capital: token.capital ?? false }];
    }),
  );
  for (const { token, id } of hangul) {
    const found = (token.sounds ?? []).flatMap((spelling) => index.like(spelling));
    const best = Math.max(...found.map(({ likeness }) => likeness));
    for (const match of found) if (match.likeness >= best - RIVAL) add(id, match.id, match.likeness);
  }
}

function turned(pairs: Pairs, right: Vocabulary): Pairs {
  const made: Pairs = right.types.map(() => new Map<number, number>());
  pairs.forEach((row, a) => {
    for (const [b, strength] of row) made[b]?.set(a, strength);
  });
  return made;
}

function postings(pairs: Pairs, from: Vocabulary, to: Vocabulary): Links {
  const strongest = new Map<number, number>();
  return pairs.map((row, id) => {
    if (row.size === 0 || (from.places[id]?.length ?? 0) > COMMON) return undefined;
    strongest.clear();
    let kind = from.types[id]?.kind ?? 'word';
    for (const [other, strength] of row) {
      const places = to.places[other] ?? [];
      if (places.length > COMMON) continue;
      if (to.types[other]?.kind === 'latin') kind = 'latin';
      if (to.types[other]?.kind === 'name' && kind === 'word') kind = 'name';
      for (const place of places) strongest.set(place, Math.max(strongest.get(place) ?? 0, strength));
    }
    if (strongest.size === 0) return undefined;
    const found = Int32Array.from(strongest.keys()).sort();
    return { places: found, strengths: Float32Array.from(found, (place) => strongest.get(place) ?? 0), kind };
  });
}

/** The same postings over the units that the sentences stand in. */
export function byUnit(links: Links, { unitOf }: Vocabulary): Links {
  return links.map((found) => {
    if (!found) return undefined;
    const places = new Int32Array(found.places.length);
    const strengths = new Float32Array(found.places.length);
    let count = 0;
    for (let at = 0; at < found.places.length; at++) {
      const unit = unitOf[found.places[at] ?? 0] ?? 0;
      const strength = found.strengths[at] ?? 0;
      if (count > 0 && places[count - 1] === unit) {
        strengths[count - 1] = Math.max(strengths[count - 1] ?? 0, strength);
        continue;
      }
      places[count] = unit;
      strengths[count++] = strength;
    }
    return { places: places.subarray(0, count), strengths: strengths.subarray(0, count), kind: found.kind };
  });
}
