import { trimmed, type Side, type Spot } from '../../../core/bitext/index.ts';
import { spanOf } from '../ranges.ts';
import type { Shown } from '../shown.ts';

/** Words of one block that the reader has selected. */
export interface Picked {
  /** Index of the pair. */
  readonly pair: number;
  readonly spot: Spot;
  /** The whole of the block's text. */
  readonly text: string;
}

/** Pairs that a selection may run over: all of a long text is selected to be copied, not to be marked. */
const MOST_PAIRS = 20;

/** The selection in the text of the page, if there is one. */
export function selectedRange(main: HTMLElement): Range | undefined {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const text = main.querySelector('.text');
  return range && !range.collapsed && text?.contains(range.commonAncestorContainer) ? range : undefined;
}

function pairOf(node: Node): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const pair = element?.closest<HTMLElement>('[data-pair]')?.dataset.pair;
  return pair === undefined ? undefined : Number(pair);
}

function pickedIn(element: HTMLElement, index: number, shown: Shown, range: Range): Picked[] {
  const pair = shown.pair(index);
  if (!pair) return [];
  return [...element.querySelectorAll<HTMLElement>('.side [data-block]')].flatMap((block) => {
    const side = block.closest<HTMLElement>('.side')?.dataset.side as Side;
    const n = Number(block.dataset.block);
    const [found, at] = [pair[side][n], pair.bead[side][n]];
    // The side that is not shown is passed over by the eye, and so by the selection.
    if (!found || at === undefined || block.offsetHeight === 0 || !range.intersectsNode(block)) return [];
    if (getComputedStyle(block).visibility === 'hidden') return [];
    const span = spanOf(block, found, range);
    const spot = span && trimmed({ side, block: at, ...span }, found.text);
    return spot ? [{ pair: index, spot, text: found.text }] : [];
  });
}

/** What is selected in the text of the page, block by block; none where it is too much to be marked. */
export function picked(main: HTMLElement, shown: Shown, range: Range): Picked[] {
  const first = pairOf(range.startContainer) ?? pairOf(range.endContainer);
  if (first === undefined) return [];
  const last = pairOf(range.endContainer) ?? first + MOST_PAIRS;
  if (last - first > MOST_PAIRS) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((index) => {
    const element = shown.element(main, index);
    return element && range.intersectsNode(element) ? pickedIn(element, index, shown, range) : [];
  });
}

/** The selected words as they are copied: a block a paragraph. */
export function wordsOf(all: readonly Picked[]): string {
  return all.map(({ spot, text }) => text.slice(spot.start, spot.end)).join('\n\n');
}
