import type { Links } from '../links.ts';
import { lowerBound, type Worths } from '../worth.ts';

/** Adds up what the tokens of one sentence say of the other side's spans, by the unit that a span begins with. */
export class SpanSums {
  /** `[s]`: of the spans of s + 1 units. */
  readonly sums: readonly Float32Array[];
  readonly #best: Float32Array;
  #low = 0;
  #high = -1;

  constructor(widest: number, units: number) {
    this.sums = Array.from({ length: widest }, () => new Float32Array(units + 1));
    this.#best = new Float32Array(units + 1);
  }

  /** Begins a sentence, of which spans from `low` to `high` are looked at. */
  begin(low: number, high: number): void {
    this.#low = low;
    this.#high = high;
    for (const sums of this.sums) sums.fill(0, low, high + 1);
  }

  /** Adds the gain of one token in every span that holds a match of it. */
  add(id: number, { start, places }: Links, { even, uneven, gains }: Worths): void {
    const from = start[id] ?? 0;
    const end = start[id + 1] ?? 0;
    const first = lowerBound(places, this.#low, from, end);
    if (first === end) return;
    const offset = (uneven[id] ?? -1) - from;
    for (let s = 0; s < this.sums.length; s++) {
      const into = this.sums[s];
      if (!into) continue;
      if ((uneven[id] ?? -1) < 0) {
        this.#addEven(places, first, end, s, even[s]?.[id] ?? 0, into);
        continue;
      }
      const mine = gains[s];
      if (!mine) continue;
      const gain = mine[offset + first] ?? 0;
      let last = first;
      let same = true;
      for (; last < end && (places[last] ?? 0) <= this.#high + s; last++)
        if (mine[offset + last] !== gain) same = false;
      if (same) this.#addEven(places, first, last, s, gain, into);
      else this.#addBest(places, first, last, s, mine, offset, into);
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

  /** They are not: in each span the best of them counts. */
  #addBest(
    units: Int32Array,
    first: number,
    last: number,
    s: number,
    gains: Float32Array,
    offset: number,
    into: Float32Array,
  ): void {
    const low = this.#low;
    const high = this.#high;
    const best = this.#best;
    for (let at = first; at < last; at++) {
      const unit = units[at] ?? 0;
      const gain = gains[offset + at] ?? 0;
      for (let from = Math.max(low, unit - s); from <= Math.min(unit, high); from++) {
        const before = best[from] ?? 0;
        if (gain <= before) continue;
        into[from] = (into[from] ?? 0) + gain - before;
        best[from] = gain;
      }
    }
    for (let at = first; at < last; at++) {
      const unit = units[at] ?? 0;
      best.fill(0, Math.max(low, unit - s), Math.min(unit, high) + 1);
    }
  }
}
