import { nodeAt, type Band } from '../band.ts';
import type { Read } from '../read.ts';
import { roleScore } from '../roles.ts';
import type { ParagraphWeights } from '../weights.ts';
import type { Evidence } from './evidence.ts';
import { lengthScore, type Lengths } from './lengths.ts';

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
  readonly roles: Read['roles'];
  readonly weights: ParagraphWeights;
}

function prior(a: number, b: number, weights: ParagraphWeights): number {
  if (a === 1 && b === 1) return 0;
  if (a === 2 && b === 2) return weights.twoTwo;
  return a + b === 3 ? weights.twoOne : weights.threeOne;
}

/**
 * Log odds of every bead that begins at a node of the band, by step: that of step s at node n is at
 * `n * STEPS.length + s`, -Infinity where the bead leaves the band.
 */
export function beadScores(ground: Ground): Float32Array {
  const { nodes, weights } = ground;
  const scores = new Float32Array(nodes.size * STEPS.length).fill(-Infinity);
  const roles = roleScores(ground);
  const priors = STEPS.map(([a, b]) => prior(a, b, weights));
  for (let i = 0; i <= nodes.rows; i++)
    for (let j = nodes.low[i] ?? 0; j <= (nodes.high[i] ?? -1); j++) {
      const into = nodeAt(nodes, i, j) * STEPS.length;
      for (let s = 0; s < STEPS.length; s++) {
        const [a, b] = STEPS[s] ?? STEPS[0];
        if (nodeAt(nodes, i + a, j + b) < 0) continue;
        scores[into + s] =
          a === 0 || b === 0
            ? weights.alone
            : (priors[s] ?? 0) +
              wordsScore(ground, i, a, j, b) +
              lengthScore(ground.lengths, i, a, j, b, weights) +
              (roles ? spanRole(roles, nodes, i, a, j, b) : 0);
      }
    }
  return scores;
}

/** What the words of `a` rows from i and `b` columns from j say for their being one bead. */
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
    const at = nodeAt(nodes, u, j);
    if (at < 0) return -Infinity;
    left += alongRow[at] ?? 0;
  }
  const at = nodeAt(nodes, i, j);
  if (j + b - 1 > (nodes.high[i] ?? 0)) return -Infinity;
  let right = 0;
  for (let v = 0; v < b; v++) right += alongColumn[at + v] ?? 0;
  return weights.larger * Math.max(left, right) + weights.smaller * Math.min(left, right) + weights.link;
}

/** Of each node what the roles of its two units say; none where a side has no roles. */
function roleScores({ nodes, roles, weights }: Ground): Float32Array | undefined {
  if (!roles) return undefined;
  const scores = new Float32Array(nodes.size);
  for (let i = 0; i < nodes.rows; i++) {
    const left = roles.left[i] ?? 'paragraph';
    for (let j = nodes.low[i] ?? 0; j <= Math.min(nodes.high[i] ?? -1, nodes.columns - 1); j++)
      scores[nodeAt(nodes, i, j)] = roleScore(left, roles.right[j] ?? 'paragraph', weights.roles);
  }
  return scores;
}

/** Of a bead the worst of its pairs where one speaks against it, else their mean. */
function spanRole(scores: Float32Array, nodes: Band, i: number, a: number, j: number, b: number): number {
  let sum = 0;
  let least = 0;
  for (let u = i; u < i + a; u++)
    for (let v = j; v < j + b; v++) {
      const score = scores[nodeAt(nodes, u, v)] ?? 0;
      sum += score;
      least = Math.min(least, score);
    }
  return least < 0 ? least : sum / (a * b);
}
