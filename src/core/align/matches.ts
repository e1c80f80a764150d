import { SoundIndex, type Spelled } from './sound/names.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Pairs of types of two sides that say one thing, and how surely: three lists of one length, with doubles. */
export interface Matches {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly strengths: readonly number[];
}

/** Of two numbers of some size the larger may be so much larger, and how good such a match is. */
const NEAR = 0.02;
const NEAR_STRENGTH = 0.5;
const NEAR_FROM = 100;
/** By how little a word may sound less like a name than the best one does, to be linked too. */
const RIVAL = 0.03;

type Add = (left: number, right: number, strength: number) => void;

/** Every match between the types of two sides: the same key, what one of them means, near numbers, like sounds. */
export function linkTypes(left: Vocabulary, right: Vocabulary): Matches {
  const from: number[] = [];
  const to: number[] = [];
  const strengths: number[] = [];
  const add: Add = (a, b, strength) => {
    from.push(a);
    to.push(b);
    strengths.push(strength);
  };
  left.types.forEach((token, a) => {
    const same = right.ids.get(token.key);
    if (same !== undefined) add(a, same, 1);
    linkMeanings(token, right, (b, strength) => add(a, b, strength));
  });
  right.types.forEach((token, b) => linkMeanings(token, left, (a, strength) => add(a, b, strength)));
  linkNumbers(left, right, add);
  linkSounds(left, right, add);
  linkSounds(right, left, (b, a, strength) => add(a, b, strength));
  return { from, to, strengths };
}

function linkMeanings(
  { means }: Token,
  other: Vocabulary,
  add: (id: number, strength: number) => void,
): void {
  if (!means) return;
  for (const [key, strength] of means) {
    const meant = other.ids.get(key);
    if (meant !== undefined) add(meant, strength);
  }
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

function numeric({ types }: Vocabulary): { id: number; value: number }[] {
  const found: { id: number; value: number }[] = [];
  types.forEach(({ key }, id) => {
    if (!key.startsWith('#')) return;
    const value = Number(key.slice(1));
    if (value >= NEAR_FROM && !isYear(value)) found.push({ id, value });
  });
  return found.sort((a, b) => a.value - b.value);
}

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

const isLatin = (spelling: string): boolean => spelling.charCodeAt(0) < 0x80;

/** Hangul of `from` against Latin letters of `to`. */
function linkSounds(from: Vocabulary, to: Vocabulary, add: Add): void {
  if (!from.types.some(({ sounds }) => sounds?.[0] !== undefined && !isLatin(sounds[0]))) return;
  const latin: Spelled[] = [];
  to.types.forEach(({ sounds, capital }, id) => {
    const word = sounds?.[0];
    if (word !== undefined && isLatin(word)) latin.push({ id, word, capital: capital ?? false });
  });
  const index = new SoundIndex(latin);
  from.types.forEach(({ sounds }, id) => {
    if (sounds?.[0] === undefined || isLatin(sounds[0])) return;
    let best = 0;
    for (const spelling of sounds)
      for (const { likeness } of index.like(spelling)) best = Math.max(best, likeness);
    if (best === 0) return;
    for (const spelling of sounds)
      for (const match of index.like(spelling))
        if (match.likeness >= best - RIVAL) add(id, match.id, match.likeness);
  });
}
