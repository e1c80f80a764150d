import { otherSide, standsIn, type Highlight, type Noted, type Side } from '../../../core/bitext/index.ts';
import type { Pair } from '../../../library/index.ts';
import { rangeIn } from '../ranges.ts';
import type { Span } from './counterpart.ts';
import { isHighlight } from './on-pair.ts';

/** A range that is drawn, and what it is drawn for. */
export interface Drawn {
  readonly id: string;
  /** The highlight of CSS that it is in. */
  readonly name: string;
  readonly range: Range;
}

/** A block of a pair in the element that shows it. */
function blockIn(root: Element, side: Side, n: number): Element | null {
  return root.querySelector(`[data-side="${side}"] [data-block="${n}"]`);
}

function drawnOf(root: Element, pair: Pair, one: Highlight): Drawn | undefined {
  const { side, block, start, end } = one.anchor;
  const n = pair.bead[side].indexOf(block);
  const shown = pair[side][n];
  const element = blockIn(root, side, n);
  if (!shown || !element || !standsIn(one.anchor, shown.text)) return undefined;
  const range = rangeIn(element, shown.role, start, end);
  return range && { id: one.id, name: `marked-${one.colour}`, range };
}

/** The ranges of what is marked in a pair, in the element that shows it. */
export function drawnIn(root: Element, pair: Pair, noted: readonly Noted[]): Drawn[] {
  return noted.filter(isHighlight).flatMap((one) => drawnOf(root, pair, one) ?? []);
}

/** Where a highlight stands in its side's text of the pair. */
export function spanInSide(pair: Pair, { anchor }: Highlight): Span {
  const n = pair.bead[anchor.side].indexOf(anchor.block);
  const ahead = pair[anchor.side].slice(0, n).reduce((sum, { text }) => sum + text.length + 1, 0);
  return { start: ahead + anchor.start, end: ahead + anchor.end };
}

/** The ranges of the counterparts of a highlight on the other side, in a lighter shade. */
export function drawnBeside(
  root: Element,
  pair: Pair,
  { id, colour, anchor }: Highlight,
  spans: readonly Span[],
): Drawn[] {
  const other = otherSide(anchor.side);
  let ahead = 0;
  return pair[other].flatMap(({ role, text }, n) => {
    const from = ahead;
    ahead += text.length + 1;
    const element = blockIn(root, other, n);
    return spans.flatMap((span) => {
      const start = Math.max(0, span.start - from);
      const end = Math.min(text.length, span.end - from);
      const range = element && start < end ? rangeIn(element, role, start, end) : undefined;
      return range ? [{ id, name: `beside-${colour}`, range }] : [];
    });
  });
}
