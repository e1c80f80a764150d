import type { Units } from '../../core/align/index.ts';
import type { Document, Sides } from './document.ts';
import { isLinked } from './score.ts';

type Pair = readonly [translation: string, original: string];

const SENTENCES = 3;
const DROPPED = 0.05;
const SEED = 20_240_501;

/**
 * Two sides of up to `size` paragraphs, three sentences each, out of the documents at hand: documents one
 * after another in a fixed random order, again from the first in another order when they run out, one
 * sentence in twenty left out of both and one paragraph in twenty of either side.
 *
 * @returns undefined where the documents hold no two sentences that are each other's
 */
export function madeOf(documents: readonly Document[], size: number): Sides | undefined {
  const pairs = documents.map(sentencePairs).filter((held) => held.length > 0);
  if (pairs.length === 0) return undefined;
  const random = generator(SEED);
  const translation: string[] = [];
  const original: string[] = [];
  for (const held of paragraphs(pairs, random)) {
    if (random() >= DROPPED) translation.push(held.map(([left]) => left).join(' '));
    if (random() >= DROPPED) original.push(held.map(([, right]) => right).join(' '));
    if (Math.max(translation.length, original.length) >= size) break;
  }
  const side = (lang: string, texts: readonly string[]): Units => ({ lang, texts });
  return { translation: side('en', translation), original: side('ko', original) };
}

function* paragraphs(documents: readonly (readonly Pair[])[], random: () => number): Generator<Pair[]> {
  let held: Pair[] = [];
  for (;;)
    for (const pair of shuffled(documents, random).flat()) {
      if (random() < DROPPED) continue;
      held.push(pair);
      if (held.length < SENTENCES) continue;
      yield held;
      held = [];
    }
}

/** Sentences by their place, of the beads that have as many of them on both sides. */
function sentencePairs({ translation, original, gold }: Document): Pair[] {
  const split = (units: Units, indices: readonly number[]) =>
    sentencesIn(indices.map((i) => units.texts[i] ?? '').join(' '), units.lang);
  return gold.filter(isLinked).flatMap(([t, o]) => {
    const left = split(translation, t);
    const right = split(original, o);
    return left.length === right.length ? left.map((text, i): Pair => [text, right[i] ?? '']) : [];
  });
}

function sentencesIn(text: string, lang: string): string[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ segment }) => segment.trim()).filter((segment) => segment !== '');
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const keyed = values.map((value) => ({ value, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}

/** Mulberry32: the same numbers in [0, 1) on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
