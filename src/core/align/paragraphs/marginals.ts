import type { Band } from '../band.ts';
import { makeRelative, type Likely } from './likely.ts';
import { beadScores, originOf, reachOf, STEPS, type Ground } from './score.ts';

/** Chance under which a bead adds nothing. */
const LEAST = 1e-4;
/** Sums are brought back to about 1 where they leave this range. */
const SMALL = 1e-60;
const LARGE = 1e60;

/** Sums over all ways to (or from) a node: the value times e to the row's scale. */
interface Sums {
  readonly values: Float64Array;
  readonly scales: Float64Array;
}

/** Rows between two reports of progress. */
const STRIDE = 64;

type OnRow = (share: number) => void;

/**
 * Chance of every pair of units in the band to stand in one bead, over all ways through it that keep the
 * order: forward and backward sums. `onRow` is told of the progress in [0, 1].
 */
export function linkMarginals(ground: Ground, onRow: OnRow): Float32Array {
  const { nodes } = ground;
  const likely = makeRelative(nodes, beadScores(ground), ground.weights.alone);
  onRow(0.4);
  const forward = forwardSums(nodes, likely, (share) => onRow(0.4 + share * 0.3));
  return backwardSums(nodes, likely, forward, (share) => onRow(0.7 + share * 0.3));
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

function forwardSums(nodes: Band, { linked, down, along }: Likely, onRow: OnRow): Sums {
  const { rows, low, high } = nodes;
  const values = new Float64Array(nodes.size);
  const scales = new Float64Array(rows + 1);
  values[0] = 1;
  for (let i = 0; i <= rows; i++) {
    if (i % STRIDE === 0) onRow(i / (rows + 1));
    // Rows further down hold what has reached them so far, on the same scale.
    scales[i] = (scales[i - 1] ?? 0) + rescale(nodes, values, i, i + 3);
    const here = originOf(nodes, i);
    let before = 0;
    for (let at = here + (low[i] ?? 0); at <= here + (high[i] ?? -1); at++) {
      before = (values[at] ?? 0) + along * before;
      values[at] = before;
    }
    for (let s = 0; s < STEPS.length; s++) {
      const factors = linked[s];
      const step = STEPS[s];
      if (!factors || !step || i + step.a > rows) continue;
      const [from, to] = reachOf(nodes, i, i + step.a, step.b);
      const there = originOf(nodes, i + step.a) + step.b;
      for (let j = from; j <= to; j++)
        values[there + j] = (values[there + j] ?? 0) + (values[here + j] ?? 0) * (factors[here + j] ?? 0);
    }
    if (i === rows) continue;
    const [from, to] = reachOf(nodes, i, i + 1, 0);
    const there = originOf(nodes, i + 1);
    const factor = down[i] ?? 0;
    for (let j = from; j <= to; j++)
      values[there + j] = (values[there + j] ?? 0) + (values[here + j] ?? 0) * factor;
  }
  return { values, scales };
}

function backwardSums(
  nodes: Band,
  { linked, down, along }: Likely,
  forward: Sums,
  onRow: OnRow,
): Float32Array {
  const { rows, low, high } = nodes;
  const values = new Float64Array(nodes.size);
  const scales = new Float64Array(rows + 1);
  const marginals = new Float32Array(nodes.size);
  const end = nodes.size - 1;
  values[end] = 1;
  const total = Math.log(forward.values[end] ?? 0) + (forward.scales[rows] ?? 0);
  for (let i = rows; i >= 0; i--) {
    if (i % STRIDE === 0) onRow(1 - i / (rows + 1));
    const scale = scales[i + 1] ?? 0;
    const weight = Math.exp((forward.scales[i] ?? 0) + scale - total);
    const here = originOf(nodes, i);
    for (let s = 0; s < STEPS.length; s++) {
      const factors = linked[s];
      const step = STEPS[s];
      if (!factors || !step || i + step.a > rows) continue;
      const { a, b } = step;
      const [from, to] = reachOf(nodes, i, i + a, b);
      const there = originOf(nodes, i + a) + b;
      // What the rows below are worth on the scale of this one.
      const shrunk = Math.exp((scales[i + a] ?? 0) - scale);
      for (let j = from; j <= to; j++) {
        const after = (factors[here + j] ?? 0) * (values[there + j] ?? 0) * shrunk;
        values[here + j] = (values[here + j] ?? 0) + after;
        const chance = (forward.values[here + j] ?? 0) * after * weight;
        if (chance > LEAST) addBead(marginals, nodes, i, a, j, b, chance);
      }
    }
    if (i < rows) {
      const [from, to] = reachOf(nodes, i, i + 1, 0);
      const there = originOf(nodes, i + 1);
      const factor = down[i] ?? 0;
      for (let j = from; j <= to; j++)
        values[here + j] = (values[here + j] ?? 0) + factor * (values[there + j] ?? 0);
    }
    let after = 0;
    for (let at = here + (high[i] ?? -1); at >= here + (low[i] ?? 0); at--) {
      after = (values[at] ?? 0) + along * after;
      values[at] = after;
    }
    scales[i] = scale + rescale(nodes, values, i, i);
  }
  return marginals;
}

/** Adds the chance of the bead of `a` rows from i and `b` columns from j to all of its pairs. */
function addBead(
  marginals: Float32Array,
  nodes: Band,
  i: number,
  a: number,
  j: number,
  b: number,
  chance: number,
): void {
  for (let u = i; u < i + a; u++) {
    const origin = originOf(nodes, u);
    const from = Math.max(j, nodes.low[u] ?? 0);
    const to = Math.min(j + b - 1, nodes.high[u] ?? -1);
    for (let v = from; v <= to; v++) marginals[origin + v] = (marginals[origin + v] ?? 0) + chance;
  }
}
