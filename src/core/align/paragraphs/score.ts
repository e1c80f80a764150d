import type { Band } from './band.ts';
import type { Evidence } from './evidence.ts';
import { lengthScore, type Lengths } from './lengths.ts';
import { roleScore } from './roles.ts';
import type { Weights } from './weights.ts';

/** How many units of each side a bead takes; alone: 1-0 and 0-1. */
export const STEPS = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
] as const;

/** All that a bead's score is made of. */
export interface Ground {
  readonly nodes: Band;
  readonly rows: Evidence;
  readonly columns: Evidence;
  readonly lengths: Lengths;
  readonly roles: { readonly left: readonly string[]; readonly right: readonly string[] } | undefined;
  readonly weights: Weights;
}

function prior(a: number, b: number, weights: Weights): number {
  if (a === 1 && b === 1) return 0;
  if (a === 0 || b === 0) return weights.alone;
  if (a === 2 && b === 2) return weights.twoTwo;
  return a + b === 3 ? weights.twoOne : weights.threeOne;
}

/** Log odds that the `a` rows from i and the `b` columns from j are one bead. */
export function beadScore(ground: Ground, i: number, a: number, j: number, b: number): number {
  const { weights } = ground;
  if (a === 0 || b === 0) return weights.alone;
  return (
    prior(a, b, weights) +
    wordsScore(ground, i, a, j, b) +
    lengthScore(ground.lengths, i, a, j, b, weights) +
    roles(ground, i, a, j, b)
  );
}

/** Log odds that one row and one column are one bead, by all but the order; -Infinity outside the band. */
export function pairScore(ground: Ground, i: number, j: number): number {
  return beadScore(ground, i, 1, j, 1);
}

export function wordsScore(
  { nodes, rows, columns, weights }: Ground,
  i: number,
  a: number,
  j: number,
  b: number,
): number {
  const alongRow = rows[b - 1];
  const alongColumn = columns[a - 1];
  if (!alongRow || !alongColumn) return 0;
  let left = 0;
  for (let u = i; u < i + a; u++) {
    const low = nodes.low[u] ?? 0;
    if (j < low || j > (nodes.high[u] ?? 0)) return -Infinity;
    left += alongRow[(nodes.start[u] ?? 0) + j - low] ?? 0;
  }
  let right = 0;
  const low = nodes.low[i] ?? 0;
  if (j + b - 1 > (nodes.high[i] ?? 0)) return -Infinity;
  for (let v = j; v < j + b; v++) {
    right += alongColumn[(nodes.start[i] ?? 0) + v - low] ?? 0;
  }
  return weights.larger * Math.max(left, right) + weights.smaller * Math.min(left, right) + weights.link;
}

function roles({ roles: both, weights }: Ground, i: number, a: number, j: number, b: number): number {
  if (!both) return 0;
  let sum = 0;
  let least = 0;
  for (let u = i; u < i + a; u++)
    for (let v = j; v < j + b; v++) {
      const score = roleScore(both.left[u] ?? 'paragraph', both.right[v] ?? 'paragraph', weights);
      sum += score;
      least = Math.min(least, score);
    }
  return least < 0 ? least : sum / (a * b);
}
