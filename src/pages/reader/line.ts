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

/**
 * What stands at `y` or next below it, in viewport pixels: a pair, or the page's head or ending.
 * By geometry and not by hit test, which sees nothing behind a sheet.
 */
export function elementBelow(main: HTMLElement, y: number): HTMLElement | undefined {
  const part = firstBelow(main.querySelectorAll('.head, .pairs, .ending'), y);
  if (!part?.classList.contains('pairs')) return part;
  return firstBelow(part.children, y) ?? part;
}

interface Anchor {
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
  // The browser's own anchoring would add its correction to ours.
  document.documentElement.style.overflowAnchor = 'none';
  change();
  const now = at?.then?.() ?? anchor?.element;
  if (anchor && now?.isConnected) {
    const rect = now.getBoundingClientRect();
    scrollBy({ top: rect.top + anchor.share * rect.height - anchor.y, behavior: 'instant' });
  }
  requestAnimationFrame(() => {
    requestAnimationFrame(() => document.documentElement.style.removeProperty('overflow-anchor'));
  });
}
