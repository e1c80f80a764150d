import type { Colour } from '../../../core/bitext/index.ts';

/** A colour as a letter that is marked with it, so that its line tells it from the others, too. */
export function Swatch({ colour }: { colour: Colour }) {
  return (
    <span class={`swatch ${colour}`} aria-hidden="true">
      a
    </span>
  );
}
