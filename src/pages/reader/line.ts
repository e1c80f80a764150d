import { learnHeights } from './heights.ts';

/** Share of the reading area's height, from its top, where the eye is taken to be. */
const EYE = 0.35;

/** Top of the reading area: the lower edge of the bar, in viewport pixels. */
export function readingTop(main: HTMLElement): number {
  return main.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
}

/** Where the eye is taken to be, in viewport pixels. */
export function eyeLine(main: HTMLElement): number {
  const top = readingTop(main);
  return top + (innerHeight - top) * EYE;
}

/** The first of elements in page order whose foot is below `y`, in viewport pixels. */
function firstBelow(elements: ArrayLike<Element>, y: number): HTMLElement | undefined {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const foot = elements[middle]?.getBoundingClientRect().bottom ?? Infinity;
    if (foot > y) high = middle;
    else low = middle + 1;
  }
  return elements[low] as HTMLElement | undefined;
}

/** Head, sections and ending in page order, found by their places: a search would walk all pairs of a book. */
function partsOf(main: HTMLElement): Element[] {
  const text = main.querySelector(':scope > .text');
  return [text?.previousElementSibling, ...(text?.children ?? []), text?.nextElementSibling].filter(
    (part) => part instanceof Element,
  );
}

/**
 * What stands at `y` or next below it, in viewport pixels: a pair, or the page's head or ending.
 * By geometry and not by hit test, which sees nothing behind a sheet.
 */
export function elementBelow(main: HTMLElement, y: number): HTMLElement | undefined {
  const part = firstBelow(partsOf(main), y);
  if (!part?.classList.contains('pairs')) return part;
  return firstBelow(part.children, y) ?? part;
}

/** The section that an element stands in, or that is next to it: the first one for the head, the last for the ending. */
export function sectionBy(main: HTMLElement, element: Element): Element | null | undefined {
  const text = main.querySelector(':scope > .text');
  if (element.closest('.head')) return text?.firstElementChild;
  return element.closest('.pairs') ?? text?.lastElementChild;
}

/** A point of the page that is held where it is. */
export interface Anchor {
  readonly element: HTMLElement;
  /** Which point of the element is held: 0 is its top, 1 its foot. */
  readonly share: number;
  /** Where that point was, in viewport pixels. */
  readonly y: number;
}

function anchorOn(element: HTMLElement, top: number, eye: number): Anchor {
  const rect = element.getBoundingClientRect();
  if (rect.top >= top || rect.height === 0) return { element, share: 0, y: rect.top };
  return { element, share: Math.min(1, (eye - rect.top) / rect.height), y: eye };
}

/** Where the reader pointed. */
interface Pointed {
  readonly element: HTMLElement;
  readonly y: number;
  /** What stands for the element after the change, where it may not be the same one. */
  readonly then?: () => HTMLElement | undefined;
}

function put({ element, share, y }: Anchor): void {
  const rect = element.getBoundingClientRect();
  scrollBy({ top: rect.top + share * rect.height - y, behavior: 'instant' });
}

/** Frames in which sections that come into sight may still take their own height. */
const UNSETTLED = 5;

/** How many of them are left for what changes when all stands still. */
const LAST = 2;

/** Counts what is held, so that a new hold ends the one before. */
let holds = 0;

/**
 * Puts a line of the page where it belongs, and again in the next frames: sections near it that were out of sight
 * before only take their own height then. Ends as soon as the reader scrolls.
 *
 * @param settled may change the page once more when it stands still, out of sight
 */
export function hold(anchor: Anchor, settled?: () => void): void {
  holds += 1;
  const mine = holds;
  const { style } = document.documentElement;
  // The browser's own anchoring would add its correction to ours.
  style.overflowAnchor = 'none';
  put(anchor);
  let left = scrollY;
  const follow = (frames: number) => {
    requestAnimationFrame(() => {
      if (mine !== holds) return;
      if (scrollY !== left || !anchor.element.isConnected) {
        style.removeProperty('overflow-anchor');
        return;
      }
      if (frames === LAST) settled?.();
      put(anchor);
      if (frames === 0) {
        style.removeProperty('overflow-anchor');
        return;
      }
      left = scrollY;
      follow(frames - 1);
    });
  };
  follow(UNSETTLED);
}

/**
 * Changes the page so that the line under the eye stays where it is: the element at the eye, or `at` where the
 * reader pointed, is measured, the change made, and the page scrolled by what it moved, all in one frame.
 *
 * @param change must have changed the layout when it returns
 */
export function keepLine(main: HTMLElement, change: () => void, at?: Pointed): void {
  const top = readingTop(main);
  const eye = at?.y ?? eyeLine(main);
  const element = at?.element ?? elementBelow(main, eye);
  const anchor = element && anchorOn(element, top, eye);
  change();
  const now = at?.then?.() ?? anchor?.element;
  if (anchor && now?.isConnected)
    hold({ ...anchor, element: now }, () => learnHeights(main, sectionBy(main, now)));
}
