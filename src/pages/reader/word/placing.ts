import { readingTop } from '../line.ts';

/** Where a card stands beside its word and does not lie under it. */
export const BESIDE = '(min-width: 44rem)';
/** CSS pixels between the word and the card, and between the card and the edges of the page. */
const GAP = 8;
/** How low a card may be cut: with less room than that it may cover its word. */
const LEAST = 120;

/** A card's place, as CSS; what is not given is as the style sheet says. */
export interface Placing {
  readonly left?: string;
  readonly top: string;
  readonly bottom: string;
  readonly maxHeight: string;
}

/** Lower edge of the reading area, in viewport pixels: above what lies along the foot of the page. */
function readingFoot(page: HTMLElement): number {
  const panel = page.querySelector(':scope > .listen')?.getBoundingClientRect();
  return Math.min(innerHeight, panel?.top ?? innerHeight);
}

/** Whether a word is in the reading area. */
export function isInSight(page: HTMLElement, word: DOMRect): boolean {
  return word.bottom > readingTop(page) && word.top < readingFoot(page);
}

/**
 * Where the card is put so that it leaves its word free: below it, or above it where there is more room. Beside the
 * word on a wide page; along the foot or under the bar of a narrow one.
 */
export function placeCard(page: HTMLElement, card: HTMLElement, word: DOMRect, beside: boolean): Placing {
  card.style.maxHeight = '';
  const { width, height } = card.getBoundingClientRect();
  const [top, foot] = [readingTop(page), readingFoot(page)];
  const below = Math.max(LEAST, foot - word.bottom - 2 * GAP);
  const above = Math.max(LEAST, word.top - top - 2 * GAP);
  const under = height <= below || below >= above;
  const maxHeight = `${under ? below : above}px`;
  if (!beside)
    return under
      ? { top: 'auto', bottom: `${innerHeight - foot}px`, maxHeight }
      : { top: `${top}px`, bottom: 'auto', maxHeight };
  const most = document.documentElement.clientWidth - width - GAP;
  const left = `${Math.max(GAP, Math.min(word.left - 2 * GAP, most))}px`;
  return under
    ? { left, top: `${word.bottom + GAP}px`, bottom: 'auto', maxHeight }
    : { left, top: 'auto', bottom: `${innerHeight - word.top + GAP}px`, maxHeight };
}
