import { readingTop } from '../line.ts';
import type { Lit } from './lit.ts';

/** Room left above and below what is read, in CSS pixels. */
const MARGIN = 12;
/** Where what was out of sight is put, as a share of the reading area from its top. */
const SHARE = 0.2;

function seen({ pair, range }: Lit): DOMRect {
  const rect = range?.getBoundingClientRect();
  // A sentence of the side that is not shown has no place of its own.
  return rect && rect.height > 0 ? rect : pair.getBoundingClientRect();
}

/** Brings what is lit into the reading area, if it is not there: above `foot`, the upper edge of the panel. */
export function follow(main: HTMLElement, lit: Lit, foot: number): void {
  // A section out of sight has a guessed height; it must have its own before anything in it is measured.
  const section = lit.pair.parentElement;
  section?.style.setProperty('content-visibility', 'visible');
  const rect = seen(lit);
  const top = readingTop(main) + MARGIN;
  const room = foot - MARGIN - top;
  const inside = rect.top >= top && rect.top + Math.min(rect.height, room) <= top + room;
  if (!inside) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const lead = rect.height > room * (1 - SHARE) ? 0 : room * SHARE;
    scrollBy({ top: rect.top - top - lead, behavior: still ? 'instant' : 'smooth' });
  }
  requestAnimationFrame(() => {
    requestAnimationFrame(() => section?.style.removeProperty('content-visibility'));
  });
}
