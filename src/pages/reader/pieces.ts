import type { Mark } from '../../core/bitext/index.ts';

/** A stretch of text and the marks that lie over all of it. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts a text where a mark begins or ends, so that marks may overlap. */
export function pieces(text: string, marks: readonly Mark[]): Marked[] {
  if (marks.length === 0) return [{ text, marks }];
  const cuts = new Set([0, text.length]);
  for (const mark of marks) cuts.add(mark.start).add(mark.end);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? 0;
    return {
      text: text.slice(start, end),
      marks: marks.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}
