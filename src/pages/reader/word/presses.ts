import { keepLine } from '../line.ts';
import { showSide } from '../turn.ts';
import { rangeOfSpot, wordUnder, type WordSpot } from './spot.ts';

/** How long a finger rests on a word, in milliseconds: a little less than what browsers select a word after. */
const LONG = 450;
/** When that may be about to happen: a tap is shorter. */
const RESTS = 200;
/** How far it may move meanwhile, in CSS pixels. */
const SLOP = 10;
/** How long after a press a browser may still select the word, in milliseconds. */
const SELECTS = 600;

/** What presses lead to. */
export interface Pressing {
  readonly page: HTMLElement;
  /** The card, where it is open. */
  readonly card: () => HTMLElement | undefined;
  /** A finger rests on a word, and may open it. */
  readonly rest: (spot: WordSpot) => void;
  readonly open: (spot: WordSpot) => void;
  readonly close: () => void;
}

/** A mouse was pressed once: what stood there, before the page answered. */
interface First {
  readonly spot: WordSpot | undefined;
  readonly flipped: boolean;
}

const isFlipped = (spot: WordSpot | undefined): boolean => spot?.pair.hasAttribute('data-flipped') ?? false;

/**
 * Hears presses before the page does: a finger that rests on a word and a double click open it, a press elsewhere
 * closes the card and does nothing else to the text.
 *
 * @returns ends it
 */
export function watchPresses({ page, card, rest, open, close }: Pressing): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: { readonly id: number; readonly x: number; readonly y: number } | undefined;
  /** The word that the finger on the screen has opened. */
  let held: WordSpot | undefined;
  /** The press has done its work: what the browser makes of it is dropped. */
  let done = false;
  let outside = false;
  let mouse = false;
  let first: First | undefined;

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const down = (event: PointerEvent) => {
    stop();
    held = undefined;
    done = false;
    mouse = event.pointerType === 'mouse';
    const opened = card();
    outside = opened !== undefined && event.target instanceof Node && !opened.contains(event.target);
    start = event.isPrimary ? { id: event.pointerId, x: event.clientX, y: event.clientY } : undefined;
    const spot = mouse || !event.isPrimary ? undefined : wordUnder(event);
    // A finger on selected words is about to move their ends.
    if (!spot || getSelection()?.isCollapsed === false) return;
    timer = setTimeout(() => {
      rest(spot);
      timer = setTimeout(() => {
        held = spot;
        done = true;
        open(spot);
      }, LONG - RESTS);
    }, RESTS);
  };
  const move = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (pointerId !== start?.id || Math.hypot(clientX - start.x, clientY - start.y) <= SLOP) return;
    stop();
    // The finger goes on to select more.
    if (held && getSelection()?.isCollapsed === false) close();
    held = undefined;
  };
  const up = () => {
    stop();
    if (held) unselect(held, close);
  };
  const click = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : undefined;
    // A key's click has no point, and is nobody's press.
    if (event.detail === 0 || (!done && !outside)) return;
    const inText = target?.closest('.text') && !target.closest('a, button');
    if (!done) close();
    if (!done && !inText) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const menu = (event: MouseEvent) => {
    if (done) event.preventDefault();
  };
  const mouseDown = (event: MouseEvent) => {
    // What a browser makes of a finger's press must not take the focus out of the card.
    if (done) event.preventDefault();
    if (done || event.detail !== 1 || event.button !== 0) return;
    const spot = wordUnder(event);
    first = { spot, flipped: isFlipped(spot) };
  };
  const twice = (event: MouseEvent) => {
    const spot = first?.spot;
    if (!mouse || !spot || !page.contains(spot.text)) return;
    if (isFlipped(spot) !== first?.flipped) {
      // The first of the two clicks has turned the pair.
      keepLine(page, () => showSide(page, spot.pair, spot.side), { element: spot.pair, y: event.clientY });
      select(spot);
    }
    open(spot);
  };

  const ended = new AbortController();
  const { signal } = ended;
  const capture = { capture: true, signal } as const;
  addEventListener('pointerdown', down, capture);
  addEventListener('pointermove', move, capture);
  addEventListener('pointerup', up, capture);
  addEventListener('pointercancel', up, capture);
  addEventListener('click', click, capture);
  addEventListener('contextmenu', menu, capture);
  addEventListener('scroll', stop, { passive: true, signal });
  page.addEventListener('mousedown', mouseDown, capture);
  page.addEventListener('dblclick', twice, { signal });
  return () => {
    stop();
    ended.abort();
  };
}

/** Selects a word as a double click would. */
export function select(spot: WordSpot): void {
  const range = rangeOfSpot(spot);
  const selection = getSelection();
  if (!range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

/**
 * The browser selects a word that a finger rests on, at its own time. What it has selected is taken back once it
 * stands still; where the finger went on to select more, that stays, and the card goes.
 */
function unselect({ word }: WordSpot, close: () => void): void {
  const selection = getSelection();
  const settle = () => {
    const selected = selection?.toString().trim() ?? '';
    if (selected === '') return;
    if (selected.length <= word.length + 1) selection?.removeAllRanges();
    else close();
  };
  let timer = setTimeout(settle);
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, 50);
  };
  document.addEventListener('selectionchange', again);
  setTimeout(() => document.removeEventListener('selectionchange', again), SELECTS);
}
