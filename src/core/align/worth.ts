import type { Links } from './links.ts';
import type { Trust } from './weights.ts';

/**
 * What the types of a side are worth against the other: `miss[t]` where a span has no match of type t,
 * and on top of it `gains[s]`, laid out as the links' places, in spans of s + 1 that have one.
 */
export interface Worths {
  readonly miss: Float64Array;
  readonly gains: readonly Float32Array[];
}

/** Strength from which a match counts in full; a weaker one is worth less than its share. */
const SURE = 0.99;

/**
 * Naive Bayes with the other side as its own background: a token found in a span with strength g speaks
 * for it by ln(1 - r + r g / f), f its frequency over the other side's spans of that length, r the trust
 * in its kind; a token that is found elsewhere only costs ln(1 - r); one found nowhere says nothing.
 *
 * @param others how many places the other side has
 * @param widest the longest span
 */
export function worthsOf(
  { start, places, strengths, kinds }: Links,
  others: number,
  widest: number,
  { trust: trusts, smooth }: { readonly trust: Trust; readonly smooth: number },
): Worths {
  const miss = new Float64Array(kinds.length);
  const gains = Array.from({ length: widest }, () => new Float32Array(places.length));
  kinds.forEach((kind, id) => {
    const from = start[id] ?? 0;
    const end = start[id + 1] ?? 0;
    if (from === end) return;
    let sum = smooth / 2;
    for (let at = from; at < end; at++) sum += strengths[at] ?? 0;
    const frequency = Math.min(1, sum / (others + smooth));
    const trust = trusts[kind];
    const missed = Math.log(1 - trust);
    miss[id] = missed;
    for (let s = 0; s < widest; s++) {
      const into = gains[s];
      if (!into) continue;
      const background = 1 - (1 - frequency) ** (s + 1) + 1e-9;
      let strength = -1;
      let gain = 0;
      for (let at = from; at < end; at++) {
        const mine = strengths[at] ?? 0;
        if (mine !== strength) {
          strength = mine;
          const held = mine >= SURE ? mine : mine ** 1.5;
          gain = Math.max(0, Math.log(1 - trust + (trust * held) / background) - missed);
        }
        into[at] = gain;
      }
    }
  });
  return { miss, gains };
}

/** First index of `places`, ascending between `from` and `end`, whose place is at least `place`. */
export function lowerBound(places: Int32Array, place: number, from: number, end: number): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
