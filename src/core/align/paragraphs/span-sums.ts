import type { Links } from '../links.ts';
import type { Cursors, Worths } from '../worth.ts';

/** Adds up what the tokens of one unit say of the other side's spans (of three units at most), by their first unit. */
export class SpanSums {
  /** `[s]`: of the spans of s + 1 units. */
  readonly sums: readonly Float32Array[];
  #low = 0;
  #high = -1;

  constructor(widest: number, units: number) {
    this.sums = Array.from({ length: widest }, () => new Float32Array(units + 1));
  }

  /** Begins a unit, of which spans from `low` to `high` are looked at. */
  begin(low: number, high: number): void {
    this.#low = low;
    this.#high = high;
    for (const sums of this.sums) sums.fill(0, low, high + 1);
  }

  /** Adds so much in every span. */
  addEverywhere(value: number): void {
    for (const sums of this.sums)
      for (let from = this.#low; from <= this.#high; from++) sums[from] = (sums[from] ?? 0) + value;
  }

  /** Adds the gain of one token, so much of it as `share` says, in every span that holds a match of it. */
  add(id: number, links: Links, cursors: Cursors, { even, uneven, gains }: Worths, share: number): void {
    const { start, places } = links;
    const from = start[id] ?? 0;
    const end = start[id + 1] ?? 0;
    const first = cursors.from(id, this.#low, end);
    if (first === end) return;
    const offset = (uneven[id] ?? -1) - from;
    for (let s = 0; s < this.sums.length; s++) {
      const into = this.sums[s];
      if (!into) continue;
      if ((uneven[id] ?? -1) < 0) {
        this.#addEven(places, first, end, s, share * (even[s]?.[id] ?? 0), into);
        continue;
      }
      const mine = gains[s];
      if (!mine) continue;
      this.#addBest(places, first, end, s, mine, offset, share, into);
    }
  }

  /** All matches are as good: each span that holds any of them gets the one gain. */
  #addEven(units: Int32Array, first: number, end: number, s: number, gain: number, into: Float32Array): void {
    const high = this.#high;
    let next = this.#low;
    for (let at = first; at < end; at++) {
      const unit = units[at] ?? 0;
      if (unit - s > high) return;
      const until = unit < high ? unit : high;
      for (let from = next > unit - s ? next : unit - s; from <= until; from++)
        into[from] = (into[from] ?? 0) + gain;
      next = until + 1;
    }
  }

  /** They are not: in each span the best of them counts, one of the last three that were met. */
  #addBest(
    units: Int32Array,
    first: number,
    end: number,
    s: number,
    gains: Float32Array,
    offset: number,
    share: number,
    into: Float32Array,
  ): void {
    const low = this.#low;
    const high = this.#high;
    let last = -1;
    let lastGain = 0;
    let other = -1;
    let otherGain = 0;
    for (let at = first; at < end; at++) {
      const unit = units[at] ?? 0;
      if (unit - s > high) return;
      const gain = gains[offset + at] ?? 0;
      const until = unit < high ? unit : high;
      for (let from = low > unit - s ? low : unit - s; from <= until; from++) {
        const before = from > last ? 0 : from > other || lastGain > otherGain ? lastGain : otherGain;
        if (gain > before) into[from] = (into[from] ?? 0) + share * (gain - before);
      }
      other = last;
      otherGain = lastGain;
      last = unit;
      lastGain = gain;
    }
  }
}
