import type { ParagraphWeights } from '../weights.ts';

/** What the lengths of two spans say for their being one text in two languages. */
export interface Lengths {
  /** Running sums of the units' lengths, one longer than the side. */
  readonly left: Float64Array;
  readonly right: Float64Array;
  /** How long a text of the left is for one of length 1 on the right. */
  readonly ratio: number;
}

/** Characters that are written, without the spaces: Korean and English space differently. */
function written(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x20) count++;
  return count;
}

function sums(texts: readonly string[]): Float64Array {
  const made = new Float64Array(texts.length + 1);
  texts.forEach((text, i) => (made[i + 1] = (made[i] ?? 0) + written(text)));
  return made;
}

/** Lengths of two sides; their ratio is the whole document's, as in Gale and Church. */
export function lengths(left: readonly string[], right: readonly string[]): Lengths {
  const sumsLeft = sums(left);
  const sumsRight = sums(right);
  const whole = (side: Float64Array) => (side.at(-1) ?? 0) + 20;
  return { left: sumsLeft, right: sumsRight, ratio: whole(sumsLeft) / whole(sumsRight) };
}

/** Log likelihood ratio of a bead's lengths against chance: the log of their ratio is normal. */
export function lengthScore(
  at: Lengths,
  i: number,
  a: number,
  j: number,
  b: number,
  weights: ParagraphWeights,
): number {
  const left = (at.left[i + a] ?? 0) - (at.left[i] ?? 0);
  const right = ((at.right[j + b] ?? 0) - (at.right[j] ?? 0)) * at.ratio;
  const off = Math.log((left + 2) / (right + 2));
  const variance = weights.spread ** 2 + weights.short / (left + right + 4);
  return weights.length * ((-off * off) / (2 * variance) - 0.5 * Math.log(variance));
}
