import { SIDES, type Side } from '../../../core/bitext/index.ts';
import { fold, hitsIn, type Folded, type Query, type Span } from '../../../core/find/index.ts';
import type { Pair } from '../../../library/index.ts';
import { sideText } from '../side-text.ts';
import { pairSlices } from '../slices.ts';

/** Where a query stands: the pair, the side, and the stretch of that side's text, its blocks one a line. */
export interface Hit extends Span {
  readonly pair: number;
  readonly side: Side;
}

/** A bitext as it is searched. */
export interface Texts {
  readonly pairs: readonly Pair[];
  readonly folded: readonly Readonly<Record<Side, Folded>>[];
}

/** How long to work before the page gets its turn, in milliseconds. */
const TURN = 8;

/** Lets the page have its turn when it has waited long enough; tells whether the work is still wanted. */
function takingTurns(signal: AbortSignal): () => Promise<boolean> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since >= TURN) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    return !signal.aborted;
  };
}

/** Reads a bitext from the library, whether its pairs are on the page or not; nothing where it was called off. */
export async function readTexts(bitext: string, signal: AbortSignal): Promise<Texts | undefined> {
  const texts = { pairs: [] as Pair[], folded: [] as Record<Side, Folded>[] };
  const turn = takingTurns(signal);
  for await (const { pairs } of pairSlices(bitext, signal))
    for (const pair of pairs) {
      texts.pairs.push(pair);
      const [translation, original] = SIDES.map((side) => fold(sideText(pair, side)));
      if (translation && original) texts.folded.push({ translation, original });
      if (!(await turn())) return undefined;
    }
  return signal.aborted ? undefined : texts;
}

/**
 * Every place where a query stands, in the order of reading; nothing where it was called off.
 *
 * @param first the side that is read first in each pair
 */
export async function search(
  { folded }: Texts,
  query: Query,
  first: Side,
  signal: AbortSignal,
): Promise<Hit[] | undefined> {
  const hits: Hit[] = [];
  const turn = takingTurns(signal);
  const sides = first === 'original' ? (['original', 'translation'] as const) : SIDES;
  for (const [pair, texts] of folded.entries()) {
    for (const side of sides)
      for (const { start, end } of hitsIn(texts[side], query)) hits.push({ pair, side, start, end });
    if (!(await turn())) return undefined;
  }
  return hits;
}

/** Index of the first hit in a pair or after it; the number of hits where there is none. */
export function hitFrom(hits: readonly Hit[], pair: number): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.pair ?? Infinity) < pair) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the hit that is nearest to a pair; the later one of two that are as near. */
export function nearestHit(hits: readonly Hit[], pair: number): number {
  const after = hitFrom(hits, pair);
  const before = hitFrom(hits, hits[after - 1]?.pair ?? 0);
  const gap = (n: number) => Math.abs((hits[n]?.pair ?? Infinity) - pair);
  return gap(before) < gap(after) ? before : after;
}
