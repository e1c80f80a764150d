import type { ParagraphWeights } from '../weights.ts';

/** The most units that a bead has on one side. */
const WIDEST = 3;

/** Characters that are written, without the spaces: Korean and English space differently. */
function written(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x20) count++;
  return count;
}

/** Running sums of the units' lengths, one longer than the side. */
function sums(texts: readonly string[]): Float64Array {
  const made = new Float64Array(texts.length + 1);
  texts.forEach((text, i) => (made[i + 1] = (made[i] ?? 0) + written(text)));
  return made;
}

/** Lengths beyond which the variance is taken to be that of an endless text. */
const LONGEST = 4096;

/**
 * What the lengths of two spans say for their being one text in two languages, against chance: the log of
 * their ratio is normal, about the ratio of the whole sides, as in Gale and Church; short texts vary more.
 */
export class LengthModel {
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  /** `[b - 1]`: of b columns from each on, the log of their length. */
  readonly #logs: readonly Float64Array[];
  /** By the sum of two lengths: half of one over the variance, and half of its log. */
  readonly #half = new Float64Array(LONGEST);
  readonly #log = new Float64Array(LONGEST);
  readonly #weight: number;

  constructor(left: readonly string[], right: readonly string[], weights: ParagraphWeights) {
    this.#left = sums(left);
    this.#right = sums(right);
    const whole = (side: Float64Array) => (side.at(-1) ?? 0) + 20;
    // How long a text of the left is for one of length 1 on the right.
    const ratio = whole(this.#left) / whole(this.#right);
    for (let j = 0; j < this.#right.length; j++) this.#right[j] = (this.#right[j] ?? 0) * ratio;
    for (let sum = 0; sum < LONGEST; sum++) {
      const variance = weights.spread ** 2 + weights.short / (sum + 4);
      this.#half[sum] = 1 / (2 * variance);
      this.#log[sum] = Math.log(variance) / 2;
    }
    this.#weight = weights.length;
    this.#logs = Array.from({ length: WIDEST }, (_, s) =>
      this.#right.map((sum, j) => Math.log((this.#right[j + s + 1] ?? sum) - sum + 2)),
    );
  }

  /**
   * Adds to `scores` what it says of the `a` rows from i and the `b` columns from each column between `from`
   * and `to`; column 0 is at `origin`.
   */
  add(scores: Float32Array, origin: number, i: number, a: number, from: number, to: number, b: number): void {
    const left = (this.#left[i + a] ?? 0) - (this.#left[i] ?? 0) + 2;
    const log = Math.log(left);
    const weight = this.#weight;
    const sums = this.#right;
    const logs = this.#logs[b - 1];
    const halves = this.#half;
    const spreads = this.#log;
    if (!logs) return;
    for (let j = from; j <= to; j++) {
      const right = (sums[j + b] ?? 0) - (sums[j] ?? 0) + 2;
      const off = log - (logs[j] ?? 0);
      const sum = Math.min(LONGEST - 1, (left + right - 3.5) | 0);
      const said = off * off * (halves[sum] ?? 0) + (spreads[sum] ?? 0);
      scores[origin + j] = (scores[origin + j] ?? 0) - weight * said;
    }
  }
}
