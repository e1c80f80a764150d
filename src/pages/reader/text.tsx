import type { Mark } from '../../core/bitext/index.ts';
import type { ComponentChildren } from 'preact';
import { pieces, type Marked } from './pieces.ts';

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
