import type { Postings } from './links.ts';
import type { Trust } from './weights.ts';

/** What a token is worth: `miss` where a span has it not, `gains[s]` on top for each posting in spans of s + 1. */
export interface Worth {
  readonly miss: number;
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
export function worthOf(
  { strengths, kind }: Postings,
  others: number,
  widest: number,
  { trust: trusts, smooth }: { readonly trust: Trust; readonly smooth: number },
): Worth {
  let sum = smooth / 2;
  for (const strength of strengths) sum += strength;
  const frequency = Math.min(1, sum / (others + smooth));
  const trust = trusts[kind];
  const miss = Math.log(1 - trust);
  const gains = Array.from({ length: widest }, (_, s) => {
    const background = 1 - (1 - frequency) ** (s + 1) + 1e-9;
    const gainOf = (held: number) => Math.max(0, Math.log(1 - trust + (trust * held) / background) - miss);
    const whole = gainOf(1);
    const made = new Float32Array(strengths.length);
    for (let at = 0; at < made.length; at++) {
      const strength = strengths[at] ?? 0;
      made[at] = strength === 1 ? whole : gainOf(strength >= SURE ? strength : strength ** 1.5);
    }
    return made;
  });
  return { miss, gains };
}

/** First index of `places` (ascending) that is at least `place`. */
export function lowerBound(places: Int32Array, place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
