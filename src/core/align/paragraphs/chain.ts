import type { Band } from './band.ts';
import { beadScore, STEPS, type Ground } from './score.ts';

/** A bead on the way through both sides: `a` rows from `i`, `b` columns from `j`, and how likely it is. */
export interface Step {
  readonly i: number;
  readonly a: number;
  readonly j: number;
  readonly b: number;
  readonly posterior: number;
}

const nodeAt = (nodes: Band, i: number, j: number): number =>
  i > nodes.rows || j < (nodes.low[i] ?? 0) || j > (nodes.high[i] ?? 0)
    ? -1
    : (nodes.start[i] ?? 0) + j - (nodes.low[i] ?? 0);

/** ln(e^a + e^b). */
function logAdd(a: number, b: number): number {
  const top = a > b ? a : b;
  const low = a > b ? b : a;
  return low === -Infinity || top - low > 30 ? top : top + Math.log1p(Math.exp(low - top));
}

/**
 * The way through the band that has the most beads right in expectation: forward and backward sums give
 * every bead its posterior, and the backward pass keeps the way on which these are worth most.
 * `onRow` is told of the progress in [0, 1].
 */
export function chain(ground: Ground, onRow: (share: number) => void): Step[] {
  const forward = forwardSums(ground, (share) => onRow(share / 2));
  const { backward, choice } = backwardChoice(ground, forward, (share) => onRow(0.5 + share / 2));
  return walk(ground, forward, backward, choice);
}

function forwardSums(ground: Ground, onRow: (share: number) => void): Float64Array {
  const { nodes } = ground;
  const forward = new Float64Array(nodes.size).fill(-Infinity);
  forward[0] = 0;
  for (let i = 0; i <= nodes.rows; i++) {
    if (i % 64 === 0) onRow(i / (nodes.rows + 1));
    for (let j = nodes.low[i] ?? 0; j <= (nodes.high[i] ?? 0); j++) {
      const here = forward[nodeAt(nodes, i, j)] ?? -Infinity;
      if (here === -Infinity) continue;
      for (const [a, b] of STEPS) {
        const next = nodeAt(nodes, i + a, j + b);
        if (next < 0) continue;
        const score = beadScore(ground, i, a, j, b);
        forward[next] = logAdd(forward[next] ?? -Infinity, here + score);
      }
    }
  }
  return forward;
}

function backwardChoice(
  ground: Ground,
  forward: Float64Array,
  onRow: (share: number) => void,
): { backward: Float64Array; choice: Int8Array } {
  const { nodes, weights } = ground;
  const backward = new Float64Array(nodes.size).fill(-Infinity);
  const worth = new Float64Array(nodes.size).fill(-Infinity);
  const choice = new Int8Array(nodes.size).fill(-1);
  const end = nodes.size - 1;
  backward[end] = 0;
  worth[end] = 0;
  const total = forward[end] ?? 0;
  for (let i = nodes.rows; i >= 0; i--) {
    if (i % 64 === 0) onRow(1 - i / (nodes.rows + 1));
    for (let j = nodes.high[i] ?? 0; j >= (nodes.low[i] ?? 0); j--) {
      const here = nodeAt(nodes, i, j);
      STEPS.forEach(([a, b], step) => {
        const next = nodeAt(nodes, i + a, j + b);
        if (next < 0 || backward[next] === -Infinity) return;
        const after = beadScore(ground, i, a, j, b) + (backward[next] ?? 0);
        backward[here] = logAdd(backward[here] ?? -Infinity, after);
        const posterior = Math.exp((forward[here] ?? -Infinity) + after - total);
        const gain =
          (a === 0 || b === 0 ? weights.aloneWorth : 1) * (posterior - weights.floor * (a + b)) +
          (worth[next] ?? 0);
        if (gain > (worth[here] ?? 0)) {
          worth[here] = gain;
          choice[here] = step;
        }
      });
    }
  }
  return { backward, choice };
}

function walk(ground: Ground, forward: Float64Array, backward: Float64Array, choice: Int8Array): Step[] {
  const { nodes } = ground;
  const steps: Step[] = [];
  const total = forward[nodes.size - 1] ?? 0;
  for (let i = 0, j = 0; i < nodes.rows || j < nodes.columns;) {
    const here = nodeAt(nodes, i, j);
    const [a, b] = STEPS[choice[here] ?? 0] ?? STEPS[0];
    const score = beadScore(ground, i, a, j, b);
    const log = (forward[here] ?? 0) + score + (backward[nodeAt(nodes, i + a, j + b)] ?? 0) - total;
    steps.push({ i, a, j, b, posterior: Math.min(1, Math.exp(log)) });
    i += a;
    j += b;
  }
  return steps;
}
