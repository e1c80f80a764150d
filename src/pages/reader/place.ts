import type { Place, Side } from '../../core/bitext/index.ts';
import { learnHeights } from './heights.ts';
import { elementBelow, hold, readingTop } from './line.ts';

/** Characters kept beside a place, to find it again in a changed text. */
const CHECK = 24;

/** A place between two characters of a node. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** What stands at a point: two names for one thing, by engine. */
interface CaretFinder {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** Where in the text a point of the viewport is. */
export function caretAt(x: number, y: number): Caret | undefined {
  const finder = document as CaretFinder;
  const position = finder.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = finder.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The side that is read in a pair: the one that leads, unless the other stands in its place. */
function shownSide(main: HTMLElement, pair: HTMLElement): HTMLElement | undefined {
  const shown = [...pair.querySelectorAll<HTMLElement>('.side')].filter((side) => side.offsetHeight > 0);
  return shown.find((side) => side.dataset.side === main.dataset.lead) ?? shown[0];
}

function blocksOf(side: HTMLElement): HTMLElement[] {
  return [...side.querySelectorAll<HTMLElement>('[data-block]')];
}

/** A side's text as a place counts it: its blocks' texts, one a line. */
function textOf(side: HTMLElement): string {
  return blocksOf(side)
    .map((block) => block.textContent)
    .join('\n');
}

function offsetOf(side: HTMLElement, caret: Caret): number {
  let before = 0;
  for (const block of blocksOf(side)) {
    if (block.contains(caret.node)) {
      const range = document.createRange();
      range.setStart(block, 0);
      range.setEnd(caret.node, caret.offset);
      return before + range.toString().length;
    }
    before += block.textContent.length + 1;
  }
  return 0;
}

/** The first pair below `y`; the head of the page stands before the first one. */
function pairBelow(main: HTMLElement, y: number): HTMLElement | undefined {
  const met = elementBelow(main, y);
  if (met?.dataset.pair !== undefined) return met;
  return met?.classList.contains('head')
    ? (main.querySelector<HTMLElement>('[data-pair]') ?? undefined)
    : undefined;
}

/** The first line under the bar, as a place; none where the page shows no pair. */
export function placeOnScreen(main: HTMLElement): Place | undefined {
  const line = parseFloat(getComputedStyle(main).lineHeight) || 24;
  // Past the middle of a line that `goToPlace` put at the top, so that a place found again is kept as the same one.
  const y = readingTop(main) + 0.6 * line;
  const pair = pairBelow(main, y);
  const side = pair && shownSide(main, pair);
  if (!side) return undefined;
  const rect = side.getBoundingClientRect();
  const caret = rect.top < y ? caretAt(rect.left + 4, y) : undefined;
  const offset = caret && side.contains(caret.node) ? offsetOf(side, caret) : 0;
  return {
    pair: Number(pair.dataset.pair),
    side: side.dataset.side as Side,
    offset,
    check: textOf(side).slice(offset, offset + CHECK),
  };
}

function pointIn(side: HTMLElement, offset: number): DOMRect | undefined {
  let rest = offset;
  for (const block of blocksOf(side)) {
    if (rest <= block.textContent.length) return rectAt(block, rest);
    rest -= block.textContent.length + 1;
  }
  return undefined;
}

function rectAt(block: HTMLElement, offset: number): DOMRect | undefined {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (rest < length) {
      const range = document.createRange();
      range.setStart(node, rest);
      range.setEnd(node, rest + 1);
      return range.getBoundingClientRect();
    }
    rest -= length;
  }
  return undefined;
}

/** Puts a place at the top of the reading area. */
export function goToPlace(main: HTMLElement, place: Place): void {
  const pair = main.querySelector<HTMLElement>(`[data-pair="${place.pair}"]`);
  if (!pair) return;
  // A section out of sight has a guessed height; it must have its own before anything in it is measured.
  const section = pair.parentElement;
  section?.style.setProperty('content-visibility', 'visible');
  const side = shownSide(main, pair);
  const exact =
    side?.dataset.side === place.side && place.offset > 0 ? pointIn(side, place.offset) : undefined;
  const top = exact?.top ?? pair.getBoundingClientRect().top;
  const within = (top - pair.getBoundingClientRect().top) / Math.max(1, pair.offsetHeight);
  hold({ element: pair, share: within, y: readingTop(main) + (exact ? 2 : 8) }, () =>
    learnHeights(main, section),
  );
  requestAnimationFrame(() => {
    requestAnimationFrame(() => section?.style.removeProperty('content-visibility'));
  });
}
