import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { readingTop } from '../line.ts';
import { isInSight, placeCard } from './placing.ts';

/** Where a word that was gone to is put, as a share of the reading area from its top. */
const SHARE = 0.2;

interface PlaceOptions {
  readonly main: RefObject<HTMLElement | null>;
  readonly card: RefObject<HTMLElement | null>;
  readonly beside: boolean;
  /** The word that the card leaves free. */
  readonly target: () => Range | undefined;
  /** Whether the word is brought into sight. */
  readonly sought: boolean;
  /** The word is no longer in sight. */
  readonly close: () => void;
}

/** The first line of a range as wide as it is, as high as all of it; nothing where it is not on the page. */
function boxOf(range: Range | undefined): DOMRect | undefined {
  const first = range?.getClientRects()[0];
  const whole = range?.getBoundingClientRect();
  return first && whole && whole.height > 0
    ? new DOMRect(first.left, whole.top, first.width, whole.height)
    : undefined;
}

/** Puts the card where it leaves its word free, each time that either changes, and as the page is scrolled. */
export function usePlace({ main, card, beside, target, sought, close }: PlaceOptions): void {
  const place = () => {
    const box = boxOf(target());
    if (main.current && card.current && box)
      Object.assign(card.current.style, placeCard(main.current, card.current, box, beside));
  };
  useLayoutEffect(() => {
    const page = main.current;
    const box = boxOf(target());
    if (!page || !box || !sought) return;
    const top = readingTop(page);
    if (box.top < top || box.bottom > innerHeight)
      scrollBy({ top: box.top - top - SHARE * (innerHeight - top), behavior: 'instant' });
  }, [main, target, sought]);
  useLayoutEffect(place);
  const now = useRef({ place, target, close });
  now.current = { place, target, close };
  useEffect(() => {
    const follow = () => {
      const { current: page } = main;
      if (!page || !card.current) return;
      const box = boxOf(now.current.target());
      if (box && isInSight(page, box)) now.current.place();
      else now.current.close();
    };
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow);
      removeEventListener('resize', follow);
    };
  }, [main, card]);
}
