import type { Links } from './links.ts';
import type { Trust } from './weights.ts';

/**
 * What the types of a side are worth against the other: `miss[t]` where a span has no match of type t, and
 * what comes on top of it in spans of s + 1 that have one. `even[s][t]`, where all matches of t are as good;
 * else from `uneven[t]` on in `gains[s]`, one a match, as they are laid out in the links.
 */
export interface Worths {
  readonly miss: Float64Array;
  readonly even: readonly Float32Array[];
  /** -1 where the matches of a type are as good. */
  readonly uneven: Int32Array;
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
  { start, strengths, kinds }: Links,
  others: number,
  widest: number,
  { trust: trusts, smooth }: { readonly trust: Trust; readonly smooth: number },
): Worths {
  const miss = new Float64Array(kinds.length);
  const uneven = new Int32Array(kinds.length).fill(-1);
  let count = 0;
  kinds.forEach((_, id) => {
    const from = start[id] ?? 0;
    const end = start[id + 1] ?? 0;
    for (let at = from + 1; at < end; at++)
      if (strengths[at] !== strengths[from]) {
        uneven[id] = count;
        count += end - from;
        return;
      }
  });
  const even = Array.from({ length: widest }, () => new Float32Array(kinds.length));
  const gains = Array.from({ length: widest }, () => new Float32Array(count));
  const backgrounds = new Float64Array(widest);
  const levels: number[] = [];
  const worth: number[] = [];
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
    // What is found in a span of s + 1 by chance.
    let without = 1;
    for (let s = 0; s < widest; s++) {
      without *= 1 - frequency;
      backgrounds[s] = 1 - without + 1e-9;
    }
    const gainOf = (strength: number, s: number): number => {
      const held = strength >= SURE ? strength : strength ** 1.5;
      return Math.max(0, Math.log(1 - trust + (trust * held) / (backgrounds[s] ?? 1)) - missed);
    };
    const offset = (uneven[id] ?? -1) - from;
    if ((uneven[id] ?? -1) < 0) {
      even.forEach((mine, s) => (mine[id] = gainOf(strengths[from] ?? 0, s)));
      return;
    }
    // Of many matches few differ.
    levels.length = 0;
    for (let at = from; at < end; at++) {
      const strength = strengths[at] ?? 0;
      let level = levels.indexOf(strength);
      if (level < 0) {
        level = levels.push(strength) - 1;
        for (let s = 0; s < widest; s++) worth[level * widest + s] = gainOf(strength, s);
      }
      for (let s = 0; s < widest; s++) {
        const mine = gains[s];
        if (mine) mine[offset + at] = worth[level * widest + s] ?? 0;
      }
    }
  });
  return { miss, even, uneven, gains };
}

/**
 * Where the matches of each type go on from a place that never falls: as the rows of a band go on, so that
 * none is looked for twice.
 */
export class Cursors {
  readonly #places: Int32Array;
  readonly #next: Int32Array;

  constructor({ start, places }: Links) {
    this.#places = places;
    this.#next = start.slice();
  }

  /** Index of the first match of a type, of those before `end`, whose place is at least `place`. */
  from(id: number, place: number, end: number): number {
    let at = this.#next[id] ?? end;
    while (at < end && (this.#places[at] ?? 0) < place) at++;
    this.#next[id] = at;
    return at;
  }
}
