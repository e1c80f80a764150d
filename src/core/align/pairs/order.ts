import type { Band } from '../band.ts';
import type { OrderWeights } from '../weights.ts';
import { backward } from './backward.ts';
import { forward } from './forward.ts';
import type { Ordering } from './steps.ts';

export type { Ordering } from './steps.ts';

/** Of each row the weight of its leaving the place as it is: it has no counterpart, or one far from here. */
function asides({ rows, low, high, start }: Band, likely: Float32Array, weights: OrderWeights): Float64Array {
  const nowhere = weights.nowhere * Math.exp(weights.nowhereEvidence);
  const made = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const from = start[row] ?? 0;
    const count = (high[row] ?? -1) - (low[row] ?? 0) + 1;
    let sum = 0;
    for (let at = from; at < from + count; at++) sum += likely[at] ?? 0;
    made[row] = nowhere + (count > 0 ? (weights.aside * sum) / count : 0);
  }
  return made;
}

/**
 * Posterior of every cell that its row says what its column says, by a hidden Markov model run forward
 * and backward: the rows in order, each at a column, with a price on the jump from the last one instead
 * of a ban on going back. A row that has no counterpart, or a lone one far away, keeps the place.
 *
 * @param likely e to the evidence
 * @param into where the posteriors go; all of it is written
 * @param room what may be written over, as large
 */
export function posteriors(
  cells: Band,
  likely: Float32Array,
  ordering: Ordering,
  into = new Float32Array(cells.size),
  room = new Float32Array(cells.size),
): Float32Array {
  const aside = asides(cells, likely, ordering.weights);
  const chances = { real: into, stayed: room };
  forward(cells, likely, aside, ordering, chances);
  backward(cells, likely, aside, ordering, chances);
  return into;
}
