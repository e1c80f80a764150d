import type { Mark } from '../../core/bitext/index.ts';
import type { ComponentChildren } from 'preact';

interface Marked {
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

function dressed({ text, marks }: Marked): ComponentChildren {
  let inner: ComponentChildren = text;
  for (const mark of marks) {
    if (mark.kind === 'emphasis') inner = <em>{inner}</em>;
    else if (mark.kind === 'strong') inner = <strong>{inner}</strong>;
    else if (mark.href !== undefined)
      inner = (
        <a href={mark.href} target="_blank" rel="noopener noreferrer">
          {inner}
        </a>
      );
  }
  return inner;
}

/** A block's text with its inline marks. */
export function Text({ text, marks = [] }: { text: string; marks?: readonly Mark[] | undefined }) {
  return <>{pieces(text, marks).map(dressed)}</>;
}
