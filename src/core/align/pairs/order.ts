import type { Band } from '../band.ts';
import type { OrderWeights } from '../weights.ts';

/** Columns beside a band whose chances are read as none. */
const MARGIN = 3;
/** Of two neighbouring long jumps the longer one is half as likely. */
const FADE = 0.5;

/** One side in its order: what its sentences cost to be anywhere. */
export interface Ordering {
  /** Columns that a row advances in the mean. */
  readonly pace: number;
  /** 1 for a row that begins a unit: there a far jump is likelier. */
  readonly begins: Uint8Array;
  readonly weights: OrderWeights;
}

/** Chances of the jumps -1 (and, fading, further back), 0, 1, 2 and 3 (and, fading, further on). */
interface Jumps {
  readonly back: number;
  readonly stay: number;
  readonly next: number;
  readonly second: number;
  readonly third: number;
}

function jumpsOf({ pace, weights }: Ordering): Jumps {
  const [back, stay, next, second, third] = weights.jumps;
  const lean = pace ** weights.pace;
  return { back, stay: stay / lean, next, second: second * lean, third };
}

const farChance = ({ begins, weights }: Ordering, row: number, columns: number): number =>
  (begins[row] ? weights.farAtStart : weights.far) / columns;

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

/** Values by column, with a margin on both sides; what lies outside of the last range filled is 0. */
class Lane {
  readonly values: Float64Array;
  #from = 0;
  #to = -1;

  constructor(columns: number) {
    this.values = new Float64Array(columns + 2 * MARGIN);
  }

  /** Forgets what it holds and takes the range from `from` to `to`. */
  take(from: number, to: number): void {
    this.values.fill(0, this.#from + MARGIN, this.#to + MARGIN + 1);
    this.#from = from;
    this.#to = to;
  }
}

/** Chances of each cell, by all rows up to it: that its row is there, and that the place stayed there. */
interface Forward {
  readonly real: Float32Array;
  readonly stayed: Float32Array;
}

function forward(cells: Band, likely: Float32Array, aside: Float64Array, ordering: Ordering): Forward {
  const { rows, columns, low, high, start } = cells;
  const { weights } = ordering;
  const { back, stay, next, second, third } = jumpsOf(ordering);
  const here = 1 - weights.nowhere - weights.aside;
  const real = new Float32Array(cells.size);
  const stayed = new Float32Array(cells.size);
  const behind = new Float64Array(columns + 2 * MARGIN);
  let before = new Lane(columns);
  let after = new Lane(columns);
  // The place before the first row is one before the first column.
  before.values[MARGIN - 1] = 1;
  for (let row = 0; row < rows; row++) {
    const from = low[row] ?? 0;
    const to = high[row] ?? -1;
    const at = (start[row] ?? 0) - from;
    const far = farChance(ordering, row, columns);
    const keeps = aside[row] ?? 0;
    const was = before.values;
    // What reaches a column by jumps back, gathered from the right.
    let gathered = 0;
    for (let column = to; column >= from; column--) {
      gathered = (was[column + MARGIN + 1] ?? 0) + FADE * gathered;
      behind[column + MARGIN] = gathered;
    }
    let ahead = 0;
    for (let k = from + MARGIN - 16; k < from + MARGIN - 3; k++)
      ahead = FADE * ahead + (k < 0 ? 0 : (was[k] ?? 0));
    let total = 0;
    after.take(from, to);
    for (let column = from; column <= to; column++) {
      const k = column + MARGIN;
      ahead = FADE * ahead + (was[k - 3] ?? 0);
      const reached =
        far +
        back * (behind[k] ?? 0) +
        stay * (was[k] ?? 0) +
        next * (was[k - 1] ?? 0) +
        second * (was[k - 2] ?? 0) +
        third * ahead;
      const there = here * reached * (likely[at + column] ?? 0);
      const same = keeps * ((was[k] ?? 0) + (row === 0 && column === from ? 1 : 0));
      real[at + column] = there;
      stayed[at + column] = same;
      total += there + same;
    }
    const scale = total > 0 ? 1 / total : 0;
    for (let column = from; column <= to; column++) {
      const there = (real[at + column] ?? 0) * scale;
      const same = (stayed[at + column] ?? 0) * scale;
      real[at + column] = there;
      stayed[at + column] = same;
      after.values[column + MARGIN] = there + same;
    }
    if (row === 0) before.values[MARGIN - 1] = 0;
    [before, after] = [after, before];
  }
  return { real, stayed };
}

/**
 * Posterior of every cell that its row says what its column says, by a hidden Markov model run forward
 * and backward: the rows in order, each at a column, with a price on the jump from the last one instead
 * of a ban on going back. A row that has no counterpart, or a lone one far away, keeps the place.
 * `likely`: e to the evidence.
 */
export function posteriors(cells: Band, likely: Float32Array, ordering: Ordering): Float32Array {
  const { rows, columns, low, high, start } = cells;
  const { weights } = ordering;
  const aside = asides(cells, likely, weights);
  const { real, stayed } = forward(cells, likely, aside, ordering);
  const posterior = new Float32Array(cells.size);
  const later = new Later(columns, ordering);
  for (let row = rows - 1; row >= 0; row--) {
    const from = low[row] ?? 0;
    const to = high[row] ?? -1;
    const at = (start[row] ?? 0) - from;
    const says = later.before(cells, row, likely, aside);
    let there = 0;
    let away = 0;
    for (let column = from; column <= to; column++) {
      there += (real[at + column] ?? 0) * (says[column] ?? 0);
      away += (stayed[at + column] ?? 0) * (says[column] ?? 0);
    }
    const scale = there + away > 0 ? 1 / (there + away) : 0;
    // A row that keeps the place may still say something: its share of all that it could say.
    const strayed = (away * scale * weights.aside) / (Math.max(1e-300, aside[row] ?? 0) * (to - from + 1));
    for (let column = from; column <= to; column++)
      posterior[at + column] =
        (real[at + column] ?? 0) * (says[column] ?? 0) * scale + strayed * (likely[at + column] ?? 0);
  }
  return posterior;
}

/** What the rows after a row say of each column as its place, from the last row back. */
class Later {
  readonly #ordering: Ordering;
  readonly #jumps: Jumps;
  readonly #weighed: Lane;
  readonly #ahead: Float64Array;
  #after: Float64Array;
  #mine: Float64Array;

  constructor(columns: number, ordering: Ordering) {
    this.#ordering = ordering;
    this.#jumps = jumpsOf(ordering);
    this.#weighed = new Lane(columns);
    this.#ahead = new Float64Array(columns + 2 * MARGIN);
    this.#after = new Float64Array(columns).fill(1);
    this.#mine = new Float64Array(columns).fill(1);
  }

  /** Of `row`, which must be the one before the row of the last call. */
  before(cells: Band, row: number, likely: Float32Array, aside: Float64Array): Float64Array {
    const next = row + 1;
    if (next === cells.rows) return this.#after;
    const { columns, low, high, start } = cells;
    const { weights } = this.#ordering;
    const here = 1 - weights.nowhere - weights.aside;
    const nextFrom = low[next] ?? 0;
    const nextTo = high[next] ?? -1;
    const nextAt = (start[next] ?? 0) - nextFrom;
    const after = this.#after;
    this.#weighed.take(nextFrom, nextTo);
    const weighed = this.#weighed.values;
    let all = 0;
    for (let column = nextFrom; column <= nextTo; column++) {
      const worth = here * (likely[nextAt + column] ?? 0) * (after[column] ?? 0);
      weighed[column + MARGIN] = worth;
      all += worth;
    }
    const from = low[row] ?? 0;
    const to = high[row] ?? -1;
    const far = farChance(this.#ordering, next, columns) * all;
    const keeps = aside[next] ?? 0;
    const mine = this.#mine;
    const ahead = this.#ahead;
    const jumps = this.#jumps;
    let gathered = 0;
    for (let k = nextTo + MARGIN; k > to + MARGIN + 3; k--) gathered = FADE * gathered + (weighed[k] ?? 0);
    for (let column = to; column >= from; column--) {
      gathered = FADE * gathered + (weighed[column + MARGIN + 3] ?? 0);
      ahead[column + MARGIN] = gathered;
    }
    let behind = 0;
    for (let k = nextFrom + MARGIN; k < from + MARGIN - 1; k++) behind = FADE * behind + (weighed[k] ?? 0);
    let total = 0;
    for (let column = from; column <= to; column++) {
      const k = column + MARGIN;
      behind = FADE * behind + (weighed[k - 1] ?? 0);
      let sum =
        far +
        jumps.back * behind +
        jumps.stay * (weighed[k] ?? 0) +
        jumps.next * (weighed[k + 1] ?? 0) +
        jumps.second * (weighed[k + 2] ?? 0) +
        jumps.third * (ahead[k] ?? 0);
      if (column >= nextFrom && column <= nextTo) sum += keeps * (after[column] ?? 0);
      mine[column] = sum;
      total += sum;
    }
    const scale = total > 0 ? (to - from + 1) / total : 0;
    for (let column = from; column <= to; column++) mine[column] = (mine[column] ?? 0) * scale;
    [this.#after, this.#mine] = [mine, after];
    return mine;
  }
}
