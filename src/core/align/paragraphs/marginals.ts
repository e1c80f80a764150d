import { nodeAt, type Band } from '../band.ts';
import { beadScores, STEPS, type Ground } from './score.ts';

/** Chance under which a bead adds nothing. */
const LEAST = 1e-4;
/** Rows that a step may span, its own included. */
const SPAN = 4;
/** Sums are brought back to about 1 where they leave this range. */
const SMALL = 1e-60;
const LARGE = 1e60;

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
  const likely = relative(nodes, beadScores(ground));
  onRow(0.4);
  const forward = forwardSums(nodes, likely, (share) => onRow(0.4 + share * 0.3));
  return backwardSums(nodes, likely, forward, (share) => onRow(0.7 + share * 0.3));
}

/**
 * e to the scores, each row's best made 1: every way takes every row once, so that what is divided out of
 * a row is divided out of every way.
 */
function relative(nodes: Band, scores: Float32Array): Float32Array {
  const best = new Float64Array(nodes.rows + SPAN);
  for (let i = 0; i < nodes.rows; i++) {
    const from = nodes.start[i] ?? 0;
    for (let at = from; at < (nodes.start[i + 1] ?? 0); at++)
      best[i] = Math.max(best[i] ?? 0, scores[at * STEPS.length] ?? 0);
  }
  for (let i = 0; i <= nodes.rows; i++) {
    const end = i === nodes.rows ? nodes.size : (nodes.start[i + 1] ?? 0);
    for (let at = nodes.start[i] ?? 0; at < end; at++)
      for (let s = 0; s < STEPS.length; s++) {
        const [a] = STEPS[s] ?? STEPS[0];
        let taken = 0;
        for (let u = 0; u < a; u++) taken += best[i + u] ?? 0;
        const k = at * STEPS.length + s;
        scores[k] = Math.exp((scores[k] ?? 0) - taken);
      }
  }
  return scores;
}

/** Divides the values of some rows by the largest of the first of them, and returns its log. */
function rescale(
  { low, high, start, rows }: Band,
  values: Float64Array,
  row: number,
  others: readonly number[],
): number {
  let largest = 0;
  const from = start[row] ?? 0;
  const end = from + (high[row] ?? -1) - (low[row] ?? 0) + 1;
  for (let at = from; at < end; at++) largest = Math.max(largest, values[at] ?? 0);
  if (largest === 0 || (largest > SMALL && largest < LARGE)) return 0;
  for (const other of [row, ...others]) {
    if (other < 0 || other > rows) continue;
    const first = start[other] ?? 0;
    const last = first + (high[other] ?? -1) - (low[other] ?? 0) + 1;
    for (let at = first; at < last; at++) values[at] = (values[at] ?? 0) / largest;
  }
  return Math.log(largest);
}

function forwardSums(nodes: Band, likely: Float32Array, onRow: OnRow): Sums {
  const values = new Float64Array(nodes.size);
  const scales = new Float64Array(nodes.rows + 1);
  values[0] = 1;
  for (let i = 0; i <= nodes.rows; i++) {
    if (i % 64 === 0) onRow(i / (nodes.rows + 1));
    // Rows further down hold what has reached them so far, on the same scale.
    scales[i] = (scales[i - 1] ?? 0) + rescale(nodes, values, i, [i + 1, i + 2, i + 3]);
    for (let j = nodes.low[i] ?? 0; j <= (nodes.high[i] ?? -1); j++) {
      const at = nodeAt(nodes, i, j);
      const here = values[at] ?? 0;
      if (here === 0) continue;
      for (let s = 0; s < STEPS.length; s++) {
        const factor = likely[at * STEPS.length + s] ?? 0;
        if (factor === 0) continue;
        const [a, b] = STEPS[s] ?? STEPS[0];
        const next = nodeAt(nodes, i + a, j + b);
        values[next] = (values[next] ?? 0) + here * factor;
      }
    }
  }
  return { values, scales };
}

function backwardSums(nodes: Band, likely: Float32Array, forward: Sums, onRow: OnRow): Float32Array {
  const values = new Float64Array(nodes.size);
  const scales = new Float64Array(nodes.rows + 1);
  const marginals = new Float32Array(nodes.size);
  const end = nodes.size - 1;
  values[end] = 1;
  const total = Math.log(forward.values[end] ?? 0) + (forward.scales[nodes.rows] ?? 0);
  for (let i = nodes.rows; i >= 0; i--) {
    if (i % 64 === 0) onRow(1 - i / (nodes.rows + 1));
    const scale = scales[i + 1] ?? 0;
    // What the rows below are worth on the scale of this one, by how far down they are.
    const shrunk = new Float64Array(SPAN).fill(1);
    for (let a = 1; a < SPAN && i + a <= nodes.rows; a++) shrunk[a] = Math.exp((scales[i + a] ?? 0) - scale);
    const weight = Math.exp((forward.scales[i] ?? 0) + scale - total);
    for (let j = nodes.high[i] ?? 0; j >= (nodes.low[i] ?? 0); j--) {
      const at = nodeAt(nodes, i, j);
      const before = forward.values[at] ?? 0;
      let sum = values[at] ?? 0;
      for (let s = 0; s < STEPS.length; s++) {
        const factor = likely[at * STEPS.length + s] ?? 0;
        if (factor === 0) continue;
        const [a, b] = STEPS[s] ?? STEPS[0];
        const after = factor * (values[nodeAt(nodes, i + a, j + b)] ?? 0) * (shrunk[a] ?? 0);
        sum += after;
        const chance = before * after * weight;
        if (a > 0 && b > 0 && chance > LEAST) addBead(marginals, nodes, [i, i + a], [j, j + b], chance);
      }
      values[at] = sum;
    }
    scales[i] = scale + rescale(nodes, values, i, []);
  }
  return marginals;
}

type Range = readonly [from: number, to: number];

function addBead(marginals: Float32Array, nodes: Band, rows: Range, columns: Range, chance: number): void {
  for (let u = rows[0]; u < rows[1]; u++)
    for (let v = columns[0]; v < columns[1]; v++) {
      const at = nodeAt(nodes, u, v);
      if (at >= 0) marginals[at] = (marginals[at] ?? 0) + chance;
    }
}
