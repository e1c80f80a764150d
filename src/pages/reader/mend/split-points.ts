import { SIDES, type Block, type Side } from '../../../core/bitext/index.ts';
import type { Pair } from '../../../library/index.ts';

/** How many blocks of each side stay in the first of two pairs. */
export type SplitPoint = Readonly<Record<Side, number>>;

/** Characters of a block's first words. */
const WORDS = 48;

/** First words of a block: enough to tell it from the others. */
export function firstWords({ text, alt = '' }: Block): string {
  const words = (text === '' ? alt : text).replace(/\s+/g, ' ');
  return words.length <= WORDS ? words : `${words.slice(0, WORDS).trimEnd()}…`;
}

/** Where a pair is most likely to be split: each side in the middle; one block alone stays in the first. */
export function likelyPoint({ translation, original }: Pair): SplitPoint {
  return { translation: Math.ceil(translation.length / 2), original: Math.ceil(original.length / 2) };
}

/** Whether both pairs would have something. */
export function parts(pair: Pair, at: SplitPoint): boolean {
  const first = SIDES.some((side) => at[side] > 0);
  return first && SIDES.some((side) => at[side] < pair[side].length);
}
