import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from '../../core/bitext/index.ts';
import { library, watchLibrary } from '../../library/index.ts';
import { keepLine } from './line.ts';
import { goToPlace, placeOnScreen } from './place.ts';

/** How long the page must stand still before its place is kept, in milliseconds. */
const STILL = 250;

function progress(main: HTMLElement): number {
  const text = main.querySelector('.text')?.getBoundingClientRect();
  if (!text || text.height === 0) return 0;
  return Math.min(1, Math.max(0, (innerHeight - text.top) / text.height));
}

/**
 * Finds the kept place again and keeps it from then on: when scrolling stops, when the page is left or put away,
 * and through a change of width.
 *
 * @param share how far the text is read, 0 to 1, by its words; nothing as long as they are not counted
 * @returns to be called once the text of the place is on the page
 */
export function usePlace(
  main: RefObject<HTMLElement | null>,
  bitext: string,
  kept: Place | undefined,
  share: (main: HTMLElement) => number | undefined,
  onFailure: (error: unknown) => void,
): () => void {
  const last = useRef(kept);
  const ready = useRef(false);

  // A layout effect: its end runs while the page still stands, that of `useEffect` after it is gone.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let width = innerWidth;
    const address = location.hash;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      const page = main.current;
      if (!page || !ready.current) return;
      const place = placeOnScreen(page);
      if (!place) return;
      last.current = place;
      library.keepPlace(bitext, place, share(page) ?? progress(page)).catch(onFailure);
    };
    const settle = () => {
      // On the way out the browser may scroll to where the next page stood: that is no place in this one.
      if (location.hash !== address) return;
      clearTimeout(timer);
      timer = setTimeout(keep, STILL);
    };
    const flush = () => {
      if (timer !== undefined) keep();
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const turn = () => {
      if (innerWidth === width) return;
      width = innerWidth;
      if (main.current && last.current && ready.current) goToPlace(main.current, last.current);
    };
    addEventListener('scroll', settle, { passive: true });
    addEventListener('resize', turn);
    addEventListener('pagehide', keep);
    // Told of a step back before the browser scrolls to where the page behind it stood.
    addEventListener('popstate', flush);
    document.addEventListener('visibilitychange', hide);
    // The pairs are counted anew; the place is read off the page once they stand.
    const unwatch = watchLibrary(({ kind, id }) => {
      if (kind === 'mended' && id === bitext) settle();
    });
    return () => {
      unwatch();
      // Leaving within the wait must not lose the place.
      flush();
      removeEventListener('scroll', settle);
      removeEventListener('resize', turn);
      removeEventListener('pagehide', keep);
      removeEventListener('popstate', flush);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [main, bitext, share, onFailure]);

  return useCallback(() => {
    if (ready.current) return;
    ready.current = true;
    // The very beginning is where a page opens anyway, its head in sight.
    const begun = kept !== undefined && kept.pair + kept.offset > 0;
    if (!main.current) return;
    if (begun) goToPlace(main.current, kept);
    else keepLine(main.current, () => undefined);
  }, [main, kept]);
}
