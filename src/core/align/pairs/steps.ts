import type { OrderWeights } from '../weights.ts';

/** Columns beside a band whose chances are read as none. */
export const MARGIN = 3;
/** Of two neighbouring long jumps the longer one is half as likely. */
export const FADE = 0.5;

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

export function jumpsOf({ pace, weights }: Ordering): Jumps {
  const [back, stay, next, second, third] = weights.jumps;
  const lean = pace ** weights.pace;
  return { back, stay: stay / lean, next, second: second * lean, third };
}

/** Chance of a far jump of a row to any one of the columns. */
export const farChance = ({ begins, weights }: Ordering, row: number, columns: number): number =>
  (begins[row] ? weights.farAtStart : weights.far) / columns;

/** Chance that a row stands where its jump from the last one led. */
export const hereChance = ({ nowhere, aside }: OrderWeights): number => 1 - nowhere - aside;

/** Values by column, with a margin on both sides; what lies outside of the last range taken is 0. */
export class Lane {
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
