import { readingTop } from '../line.ts';
import { rangeOf, sideOn } from './ground.ts';
import type { Sentence } from './lights.ts';

/** Where a sentence that was out of sight is put, as a share of the reading area from its top. */
const SHARE = 0.2;

/** Brings a sentence that was stepped to into the reading area. */
export function follow(main: HTMLElement, { look: { ground, inside }, side, n }: Sentence): void {
  const text = sideOn(ground, side);
  const span = inside[side][n];
  const rect = text && span && rangeOf(text, span)?.getBoundingClientRect();
  if (!rect) return;
  if (ground.matches('.two')) {
    text.scrollIntoView({ block: 'nearest' });
    return;
  }
  const top = readingTop(main);
  if (rect.top < top || rect.bottom > innerHeight)
    scrollBy({ top: rect.top - top - SHARE * (innerHeight - top), behavior: 'instant' });
}
