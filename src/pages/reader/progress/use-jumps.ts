import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Place } from '../../../core/bitext/index.ts';
import { elementBelow, eyeLine } from '../line.ts';
import { goToPlace, placeOnScreen } from '../place.ts';

/** Where the reader was before a jump. */
export interface Before {
  /** None where no pair is on the screen: at the ending, or above the text. */
  readonly place: Place | undefined;
  /** What was under the eye, and the height of its top on the screen, to stand there again to the pixel. */
  readonly element: HTMLElement;
  readonly y: number;
  readonly focus: Element | null;
}

/** Going elsewhere in the text, and back. */
export interface Jumps {
  /** Where the reader was; nothing without a jump, or once it is of no more use. */
  readonly before: Before | undefined;
  /** The element of a pair, once it is on the page; nothing where it does not come. */
  readonly bring: (pair: number) => Promise<HTMLElement | undefined>;
  /**
   * Jumps to a pair, `move` being what scrolls to it. Where the reader was is remembered; jumping on from where a
   * jump had led keeps what was remembered then.
   *
   * @returns whether the pair was there
   */
  readonly jump: (pair: number, move: (element: HTMLElement) => void) => Promise<boolean>;
  readonly back: () => void;
  /** Forgets where the reader was. */
  readonly forget: () => void;
}

/** How long a pair is waited for, in milliseconds: a section is read in some ten. */
const PATIENCE = 5000;

function standing(main: HTMLElement): Before | undefined {
  const place = placeOnScreen(main);
  const element = elementBelow(main, eyeLine(main));
  return element && { place, element, y: element.getBoundingClientRect().top, focus: document.activeElement };
}

/** Whether what was under the eye is still about there. */
function near({ element, y }: Before): boolean {
  return element.isConnected && Math.abs(element.getBoundingClientRect().top - y) < innerHeight / 2;
}

function comeBack(main: HTMLElement, before: Before): void {
  const { place, element, y, focus } = before;
  if (place) goToPlace(main, place);
  // Far off, the text was set anew meanwhile, and the place knows better.
  if (!place || near(before)) scrollBy({ top: element.getBoundingClientRect().top - y, behavior: 'instant' });
  if (focus instanceof HTMLElement && focus.isConnected) focus.focus({ preventScroll: true });
}

function arrival(main: HTMLElement, find: () => HTMLElement | null): Promise<HTMLElement | undefined> {
  return new Promise((resolve) => {
    const end = (found: HTMLElement | undefined) => {
      watch.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    const watch = new MutationObserver(() => {
      const found = find();
      if (found) end(found);
    });
    const timer = setTimeout(() => end(undefined), PATIENCE);
    watch.observe(main, { childList: true, subtree: true });
  });
}

/** @param onWanted a pair's section is to be read now, though its turn has not come */
export function useJumps(main: RefObject<HTMLElement | null>, onWanted: (pair: number) => void): Jumps {
  const [before, setBefore] = useState<Before>();
  const kept = useRef<Before>(undefined);
  const landed = useRef<number>(undefined);
  const act = useMemo(() => {
    const remember = (place: Before | undefined) => {
      kept.current = place;
      setBefore(place);
    };
    const bring = async (pair: number) => {
      const page = main.current;
      const find = () => page?.querySelector<HTMLElement>(`[data-pair="${pair}"]`) ?? null;
      const there = find();
      if (there || !page) return there ?? undefined;
      onWanted(pair);
      return arrival(page, find);
    };
    const jump = async (pair: number, move: (element: HTMLElement) => void) => {
      const element = await bring(pair);
      const page = main.current;
      if (!element || !page) return false;
      const here = standing(page);
      move(element);
      const further =
        kept.current !== undefined && landed.current !== undefined && landed.current === here?.place?.pair;
      landed.current = placeOnScreen(page)?.pair;
      if (!further) remember(here && !near(here) ? here : undefined);
      return true;
    };
    const back = () => {
      const place = kept.current;
      remember(undefined);
      if (main.current && place) comeBack(main.current, place);
    };
    return { bring, jump, back, forget: () => remember(undefined) };
  }, [main, onWanted]);
  return { before, ...act };
}
