import type { Band } from '../band.ts';
import type { Forward } from './forward.ts';
import { FADE, farChance, hereChance, jumpsOf, Lane, MARGIN, type Ordering } from './steps.ts';

/**
 * Turns what `forward` has made into posteriors, in place, row by row from the last: `real` becomes the
 * chance of each cell by all rows.
 */
export function backward(
  cells: Band,
  likely: Float32Array,
  aside: Float64Array,
  ordering: Ordering,
  { real, stayed }: Forward,
): void {
  const { rows, columns, low, high, start } = cells;
  const { back, stay, next, second, third } = jumpsOf(ordering);
  const here = hereChance(ordering.weights);
  // What the row after the one at hand says as its evidence, and the same gathered from the right.
  const weighed = new Lane(columns);
  const ahead = new Lane(columns);
  const says = weighed.values;
  const further = ahead.values;
  // What the rows after a row say of each column as its place: of the next row, and of the row at hand.
  const after = new Float64Array(columns + 2 * MARGIN).fill(1);
  let all = 0;
  for (let row = rows - 1; row >= 0; row--) {
    const from = low[row] ?? 0;
    const to = high[row] ?? -1;
    const at = (start[row] ?? 0) - from - MARGIN;
    const first = from + MARGIN;
    const end = to + MARGIN;
    let there = 0;
    let away = 0;
    let scale = 1;
    if (row + 1 === rows) {
      for (let k = first; k <= end; k++) {
        there += real[at + k] ?? 0;
        away += stayed[at + k] ?? 0;
      }
    } else {
      const nextFrom = (low[row + 1] ?? 0) + MARGIN;
      const far = farChance(ordering, row + 1, columns) * all;
      const keeps = aside[row + 1] ?? 0;
      let behind = 0;
      for (let k = nextFrom; k < first - 1; k++) behind = FADE * behind + (says[k] ?? 0);
      after.fill(0, first, nextFrom);
      let total = 0;
      let last = says[first - 1] ?? 0;
      let same = says[first] ?? 0;
      let one = says[first + 1] ?? 0;
      for (let k = first; k <= end; k++) {
        const two = says[k + 2] ?? 0;
        behind = FADE * behind + last;
        const jumped =
          far + back * behind + stay * same + next * one + second * two + third * (further[k + 3] ?? 0);
        const sum = jumped + keeps * (after[k] ?? 0);
        after[k] = sum;
        total += sum;
        there += (real[at + k] ?? 0) * sum;
        away += (stayed[at + k] ?? 0) * sum;
        last = same;
        same = one;
        one = two;
      }
      scale = total > 0 ? (to - from + 1) / total : 0;
    }
    const whole = there + away > 0 ? 1 / (there + away) : 0;
    // A row that keeps the place may still say something: its share of all that it could say.
    const strayed =
      (away * whole * ordering.weights.aside) / (Math.max(1e-300, aside[row] ?? 0) * (to - from + 1));
    const least = (low[row - 1] ?? from) + MARGIN;
    weighed.take(from, to);
    ahead.take(least - MARGIN, to);
    all = 0;
    let gathered = 0;
    for (let k = end; k >= first; k--) {
      const mine = after[k] ?? 0;
      const likelihood = likely[at + k] ?? 0;
      real[at + k] = (real[at + k] ?? 0) * mine * whole + strayed * likelihood;
      const scaled = mine * scale;
      after[k] = scaled;
      const worth = here * likelihood * scaled;
      says[k] = worth;
      all += worth;
      gathered = worth + FADE * gathered;
      further[k] = gathered;
    }
    for (let k = first - 1; k >= least; k--) {
      gathered *= FADE;
      further[k] = gathered;
    }
  }
}
