import type { Step } from '../../../core/bitext/index.ts';

/** The pairs of one section of the page. */
export interface Cut {
  /** Index of its first pair. */
  readonly from: number;
  readonly size: number;
  /** How often a change of links has met it. */
  readonly version: number;
}

/** So many pairs in sections of `size`. */
export function cutInto(pairs: number, size: number): Cut[] {
  return Array.from({ length: Math.ceil(pairs / size) }, (_, n) => ({
    from: n * size,
    size: Math.min(size, pairs - n * size),
    version: 0,
  }));
}

/**
 * Sections after a step: those that it met grow or shrink by what it did, so that all others keep the pairs that
 * they show and only count them anew.
 */
export function recut(cuts: readonly Cut[], { at, out, put }: Step): Cut[] {
  let change = put.length - out.length;
  let from = 0;
  return cuts.map((cut) => {
    const met = cut.from < at + out.length && cut.from + cut.size > at;
    // The first takes all that came; what went may be more than it has.
    const grown = met ? Math.max(change, -cut.size) : 0;
    change -= grown;
    const now = { from, size: cut.size + grown, version: cut.version + (met ? 1 : 0) };
    from += now.size;
    return now;
  });
}
