import { nodeAt, type Band } from '../band.ts';
import type { Read } from '../read.ts';
import { roleRows } from '../roles.ts';
import type { ParagraphWeights } from '../weights.ts';
import type { Evidence } from './evidence.ts';
import type { LengthModel } from './lengths.ts';

/** How many units of each side a bead takes that links any. */
export const STEPS = [
  { a: 1, b: 1 },
  { a: 1, b: 2 },
  { a: 2, b: 1 },
  { a: 2, b: 2 },
  { a: 1, b: 3 },
  { a: 3, b: 1 },
] as const;

/** All that a bead's score is made of. */
export interface Ground {
  readonly nodes: Band;
  readonly rows: Evidence;
  readonly columns: Evidence;
  readonly lengths: LengthModel;
  readonly roles: Read['roles'];
  readonly weights: ParagraphWeights;
}

/** The columns from which a step of `b` leads from row i of a band into row `next` of it. */
export function reachOf(
  nodes: Band,
  i: number,
  next: number,
  b: number,
): readonly [from: number, to: number] {
  return [
    Math.max(nodes.low[i] ?? 0, (nodes.low[next] ?? 0) - b),
    Math.min(nodes.high[i] ?? -1, (nodes.high[next] ?? -1) - b),
  ];
}

/** Index of column 0 of row i in an array over a band, were it in. */
export const originOf = ({ low, start }: Band, i: number): number => (start[i] ?? 0) - (low[i] ?? 0);

function priorOf(a: number, b: number, weights: ParagraphWeights): number {
  if (a === 1 && b === 1) return 0;
  if (a === 2 && b === 2) return weights.twoTwo;
  return a + b === 3 ? weights.twoOne : weights.threeOne;
}

/** Log odds of every linked bead that begins at a node of the band, an array a step; 0 where it leaves the band. */
export function beadScores(ground: Ground): Float32Array[] {
  const { nodes, roles, weights } = ground;
  const rows = roles && roleRows(roles.left, roles.right, weights.roles);
  return STEPS.map(({ a, b }) => {
    const scores = new Float32Array(nodes.size);
    for (let i = 0; i + a <= nodes.rows; i++) scoreRow(ground, scores, i, a, b, rows?.slice(i, i + a));
    return scores;
  });
}

/** Sets the scores of one row's beads of `a` by `b` units. */
function scoreRow(
  ground: Ground,
  scores: Float32Array,
  i: number,
  a: number,
  b: number,
  roles: readonly Float64Array[] | undefined,
): void {
  const { nodes, rows, columns, lengths, weights } = ground;
  const alongRow = rows[b - 1];
  const alongColumn = columns[a - 1];
  if (!alongRow || !alongColumn) return;
  const { larger, smaller } = weights;
  const constant = priorOf(a, b, weights) + weights.link;
  const [from, to] = reachOf(nodes, i, i + a, b);
  const first = originOf(nodes, i);
  const second = a > 1 ? originOf(nodes, i + 1) : 0;
  const third = a > 2 ? originOf(nodes, i + 2) : 0;
  for (let j = from; j <= to; j++) {
    let left = alongRow[first + j] ?? 0;
    if (a > 1) left += alongRow[second + j] ?? 0;
    if (a > 2) left += alongRow[third + j] ?? 0;
    let right = alongColumn[first + j] ?? 0;
    if (b > 1) right += alongColumn[first + j + 1] ?? 0;
    if (b > 2) right += alongColumn[first + j + 2] ?? 0;
    scores[first + j] =
      constant + (left > right ? larger * left + smaller * right : larger * right + smaller * left);
  }
  lengths.add(scores, first, i, a, from, to, b);
  if (roles) addRoles(scores, first, roles, from, to, b);
}

/** What the words of row i and column j say for their being one bead. */
export function wordsScore({ nodes, rows, columns, weights }: Ground, i: number, j: number): number {
  const at = nodeAt(nodes, i, j);
  if (at < 0) return -Infinity;
  const left = rows[0]?.[at] ?? 0;
  const right = columns[0]?.[at] ?? 0;
  return weights.larger * Math.max(left, right) + weights.smaller * Math.min(left, right) + weights.link;
}

/**
 * Adds to the beads of some rows what their roles say, by a row each: the worst of a bead's pairs where one
 * speaks against it, else their mean. Column 0 is at `origin`.
 */
function addRoles(
  scores: Float32Array,
  origin: number,
  roles: readonly Float64Array[],
  from: number,
  to: number,
  b: number,
): void {
  for (let j = from; j <= to; j++) {
    let sum = 0;
    let least = 0;
    for (const row of roles)
      for (let v = j; v < j + b; v++) {
        const score = row[v] ?? 0;
        sum += score;
        if (score < least) least = score;
      }
    if (sum === 0 && least === 0) continue;
    scores[origin + j] = (scores[origin + j] ?? 0) + (least < 0 ? least : sum / (roles.length * b));
  }
}
