import type { Band } from '../band.ts';
import { FADE, farChance, hereChance, jumpsOf, Lane, MARGIN, type Ordering } from './steps.ts';

/**
 * Chances of each cell, by all rows up to it: that its row is there, and that the place stayed there. Each
 * row on a scale of its own.
 */
export interface Forward {
  readonly real: Float32Array;
  readonly stayed: Float32Array;
}

/**
 * Fills `real` and `stayed` row by row from the first.
 *
 * @param likely e to the evidence of each cell
 * @param aside of each row the weight of its leaving the place as it is
 */
export function forward(
  cells: Band,
  likely: Float32Array,
  aside: Float64Array,
  ordering: Ordering,
  { real, stayed }: Forward,
): void {
  const { rows, columns, low, high, start } = cells;
  const { back, stay, next, second, third } = jumpsOf(ordering);
  const here = hereChance(ordering.weights);
  // What reaches a column by jumps back.
  const behind = new Float64Array(columns + 2 * MARGIN);
  let before = new Lane(columns);
  let after = new Lane(columns);
  // The place before the first row is one before the first column.
  before.values[MARGIN - 1] = 1;
  // What brings the values of the row before to a sum of 1.
  let scale = 1;
  for (let row = 0; row < rows; row++) {
    const from = low[row] ?? 0;
    const to = high[row] ?? -1;
    const at = (start[row] ?? 0) - from - MARGIN;
    const far = farChance(ordering, row, columns);
    const keeps = scale * (aside[row] ?? 0);
    const [toBack, toStay, toNext] = [scale * back, scale * stay, scale * next];
    const [toSecond, toThird] = [scale * second, scale * third];
    const was = before.values;
    const place = after.values;
    after.take(from, to);
    let ahead = 0;
    for (let k = from + MARGIN - 16; k < from + MARGIN - 3; k++)
      ahead = FADE * ahead + (k < 0 ? 0 : (was[k] ?? 0));
    let total = 0;
    let one = was[from + MARGIN - 1] ?? 0;
    let two = was[from + MARGIN - 2] ?? 0;
    let three = was[from + MARGIN - 3] ?? 0;
    const end = to + MARGIN;
    for (let k = from + MARGIN; k <= end; k++) {
      const same = was[k] ?? 0;
      ahead = FADE * ahead + three;
      const reached =
        far + toBack * (behind[k] ?? 0) + toStay * same + toNext * one + toSecond * two + toThird * ahead;
      const there = here * reached * (likely[at + k] ?? 0);
      const kept = keeps * same;
      real[at + k] = there;
      stayed[at + k] = kept;
      const both = there + kept;
      place[k] = both;
      total += both;
      three = two;
      two = one;
      one = same;
    }
    if (row === 0) {
      // A first row that is nowhere leaves the place at the beginning.
      stayed[at + from + MARGIN] = keeps;
      place[from + MARGIN] = (place[from + MARGIN] ?? 0) + keeps;
      total += keeps;
      before.values[MARGIN - 1] = 0;
    }
    scale = total > 0 ? 1 / total : 0;
    behind.fill(0, end, (high[row + 1] ?? to) + MARGIN + 1);
    let gathered = 0;
    for (let k = end; k >= from + MARGIN; k--) {
      behind[k] = gathered;
      gathered = (place[k] ?? 0) + FADE * gathered;
    }
    [before, after] = [after, before];
  }
}
