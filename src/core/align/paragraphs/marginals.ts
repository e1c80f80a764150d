import type { Band } from '../band.ts';
import { beadScores, originOf, reachOf, STEPS, type Ground } from './score.ts';

/** Chance under which a bead adds nothing. */
const LEAST = 1e-4;
/** Sums are brought back to about 1 where they leave this range. */
const SMALL = 1e-60;
const LARGE = 1e60;
/** The step that takes one column alone: within its row, before all others. */
const ALONG = STEPS.findIndex(({ a }) => a === 0);

/** Sums over all ways to (or from) a node: the value times e to the row's scale. */
interface Sums {
  readonly values: Float64Array;
  readonly scales: Float64Array;
}

type OnRow = (share: number) => void;

/**
 * Chance of every pair of units in the band to stand in one bead, over all ways through it that keep the
 * order: forward and backward sums. `onRow` is told of the progress in [0, 1].
 */
export function linkMarginals(ground: Ground, onRow: OnRow): Float32Array {
  const { nodes } = ground;
  const likely = beadScores(ground);
  makeRelative(nodes, likely);
  onRow(0.4);
  const forward = forwardSums(nodes, likely, (share) => onRow(0.4 + share * 0.3));
  return backwardSums(nodes, likely, forward, (share) => onRow(0.7 + share * 0.3));
}

/**
 * Makes scores e to themselves, each row's best 1: every way takes every row once, so that what is divided
 * out of a row is divided out of every way.
 */
function makeRelative(nodes: Band, scores: readonly Float32Array[]): void {
  const { rows, start, size } = nodes;
  const best = new Float64Array(rows + 1);
  const endOf = (i: number) => (i === rows ? size : (start[i + 1] ?? 0));
  const single = scores[0];
  for (let i = 0; i < rows; i++)
    for (let at = start[i] ?? 0; at < endOf(i); at++) best[i] = Math.max(best[i] ?? 0, single?.[at] ?? 0);
  STEPS.forEach(({ a }, s) => {
    const mine = scores[s];
    if (!mine) return;
    for (let i = 0; i + a <= rows; i++) {
      let taken = 0;
      for (let u = 0; u < a; u++) taken += best[i + u] ?? 0;
      for (let at = start[i] ?? 0; at < endOf(i); at++) mine[at] = Math.exp((mine[at] ?? 0) - taken);
    }
  });
}

/** Divides the values of rows from `row` to `last` by the largest of the first of them; returns its log. */
function rescale({ start, size, rows }: Band, values: Float64Array, row: number, last: number): number {
  const endOf = (i: number) => (i >= rows ? size : (start[i + 1] ?? 0));
  let largest = 0;
  for (let at = start[row] ?? 0; at < endOf(row); at++) largest = Math.max(largest, values[at] ?? 0);
  if (largest === 0 || (largest > SMALL && largest < LARGE)) return 0;
  for (let at = start[row] ?? 0; at < endOf(last); at++) values[at] = (values[at] ?? 0) / largest;
  return Math.log(largest);
}

function forwardSums(nodes: Band, likely: readonly Float32Array[], onRow: OnRow): Sums {
  const values = new Float64Array(nodes.size);
  const scales = new Float64Array(nodes.rows + 1);
  values[0] = 1;
  for (let i = 0; i <= nodes.rows; i++) {
    if (i % 64 === 0) onRow(i / (nodes.rows + 1));
    // Rows further down hold what has reached them so far, on the same scale.
    scales[i] = (scales[i - 1] ?? 0) + rescale(nodes, values, i, i + 3);
    const here = originOf(nodes, i);
    for (let s = ALONG, n = 0; n < STEPS.length; s = (s + 1) % STEPS.length, n++) {
      const factors = likely[s];
      const step = STEPS[s];
      if (!factors || !step || i + step.a > nodes.rows) continue;
      const [from, to] = reachOf(nodes, i, i + step.a, step.b);
      const there = originOf(nodes, i + step.a) + step.b;
      for (let j = from; j <= to; j++)
        values[there + j] = (values[there + j] ?? 0) + (values[here + j] ?? 0) * (factors[here + j] ?? 0);
    }
  }
  return { values, scales };
}

function backwardSums(
  nodes: Band,
  likely: readonly Float32Array[],
  forward: Sums,
  onRow: OnRow,
): Float32Array {
  const values = new Float64Array(nodes.size);
  const scales = new Float64Array(nodes.rows + 1);
  const marginals = new Float32Array(nodes.size);
  const end = nodes.size - 1;
  values[end] = 1;
  const total = Math.log(forward.values[end] ?? 0) + (forward.scales[nodes.rows] ?? 0);
  for (let i = nodes.rows; i >= 0; i--) {
    if (i % 64 === 0) onRow(1 - i / (nodes.rows + 1));
    const scale = scales[i + 1] ?? 0;
    const weight = Math.exp((forward.scales[i] ?? 0) + scale - total);
    const here = originOf(nodes, i);
    STEPS.forEach(({ a, b }, s) => {
      const factors = likely[s];
      if (!factors || a === 0 || i + a > nodes.rows) return;
      const [from, to] = reachOf(nodes, i, i + a, b);
      const there = originOf(nodes, i + a) + b;
      // What the rows below are worth on the scale of this one.
      const shrunk = Math.exp((scales[i + a] ?? 0) - scale);
      for (let j = from; j <= to; j++) {
        const after = (factors[here + j] ?? 0) * (values[there + j] ?? 0) * shrunk;
        values[here + j] = (values[here + j] ?? 0) + after;
        const chance = (forward.values[here + j] ?? 0) * after * weight;
        if (b > 0 && chance > LEAST) addBead(marginals, nodes, [i, i + a], [j, j + b], chance);
      }
    });
    const along = likely[ALONG];
    for (let j = (nodes.high[i] ?? 0) - 1; j >= (nodes.low[i] ?? 0); j--)
      values[here + j] = (values[here + j] ?? 0) + (along?.[here + j] ?? 0) * (values[here + j + 1] ?? 0);
    scales[i] = scale + rescale(nodes, values, i, i);
  }
  return marginals;
}

type Range = readonly [from: number, to: number];

function addBead(marginals: Float32Array, nodes: Band, rows: Range, columns: Range, chance: number): void {
  for (let u = rows[0]; u < rows[1]; u++) {
    const origin = originOf(nodes, u);
    for (let v = columns[0]; v < columns[1]; v++) {
      if (v < (nodes.low[u] ?? 0) || v > (nodes.high[u] ?? -1)) continue;
      marginals[origin + v] = (marginals[origin + v] ?? 0) + chance;
    }
  }
}
