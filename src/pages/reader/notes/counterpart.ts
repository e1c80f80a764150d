import type { Inside } from '../../../core/align/index.ts';
import { otherSide, type Side } from '../../../core/bitext/index.ts';
import type { Pair } from '../../../library/index.ts';

/** UTF-16 units in a side's text of a pair, its blocks a line each. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds out what is linked inside a pair; nothing where it is not known. */
export type LookInside = (pair: Pair) => Promise<Inside | undefined>;

/** Share of a sentence that is marked as a whole, from which its counterpart is the other sentence. */
const WHOLE = 0.6;

const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** What says on the other side what a span says on this one: sentences for those it covers, words for the rest. */
export function counterpartIn(inside: Inside, side: Side, span: Span): Span[] {
  const other = otherSide(side);
  const covered = new Set(
    inside[side].flatMap((sentence, i) =>
      overlap(sentence, span) >= WHOLE * (sentence.end - sentence.start) ? [i] : [],
    ),
  );
  const sentences = inside.sentences.flatMap((link) =>
    covered.has(link[side]) ? (inside[other][link[other]] ?? []) : [],
  );
  const words = inside.words.flatMap((link) => (overlap(link[side], span) > 0 ? [link[other]] : []));
  const apart = words.filter((word) => !sentences.some((sentence) => overlap(sentence, word) > 0));
  const found = [...sentences, ...apart].sort((a, b) => a.start - b.start);
  return found.filter((one, i) => found.findIndex((same) => same.start === one.start) === i);
}

/** What a span of one side says on the other; none where nothing is linked or known. */
export async function counterpart(
  pair: Pair,
  side: Side,
  span: Span,
  look: LookInside,
): Promise<readonly Span[]> {
  if (pair.translation.length === 0 || pair.original.length === 0) return [];
  const inside = await look(pair);
  return inside ? counterpartIn(inside, side, span) : [];
}
