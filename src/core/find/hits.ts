import type { Folded } from './fold.ts';
import type { Query } from './query.ts';

/** `text.slice(start, end)` of the text that was folded, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a query stands in a text, from left to right, none over another. */
export function hitsIn({ text, from }: Folded, { pattern }: Query): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => {
    const last = index + length - 1;
    return from
      ? { start: from.starts[index] ?? 0, end: from.ends[last] ?? 0 }
      : { start: index, end: last + 1 };
  });
}
