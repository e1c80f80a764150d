import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { placeOnScreen } from '../place.ts';
import type { Jumps } from '../progress/index.tsx';
import { showSide, turnBack } from '../turn.ts';
import { rangeOfHit } from './paint.ts';
import { nearestHit, type Hit } from './search.ts';
import { bringToSight } from './sight.ts';
import type { Found } from './use-search.ts';

/** Going from hit to hit. */
export interface Steps {
  /** The hit that is looked at, and its place among all; nothing where nothing was found. */
  readonly at: number | undefined;
  readonly step: (by: 1 | -1) => void;
}

/**
 * Shows the hit nearest to where the reader is when something else was looked for, and the next or the previous one
 * when asked. A pair that shows its other side for a hit is turned back once another is looked at.
 *
 * @param top tells the upper edge of the reading area, in viewport pixels
 */
export function useSteps(
  main: RefObject<HTMLElement | null>,
  found: Found | undefined,
  jumps: Pick<Jumps, 'jump'>,
  top: () => number,
): Steps {
  const [at, setAt] = useState<number>();
  const origin = useRef<number>(undefined);
  const landed = useRef<number>(undefined);
  const turned = useRef<HTMLElement>(undefined);
  const shown = useRef<string>(undefined);
  const { jump } = jumps;

  const show = useCallback(
    async (hit: Hit, { texts }: Found) => {
      const page = main.current;
      if (!page) return;
      await jump(hit.pair, (pair) => {
        if (turned.current && turned.current !== pair) {
          turnBack(turned.current);
          turned.current = undefined;
        }
        if (showSide(page, pair, hit.side)) turned.current = turned.current === pair ? undefined : pair;
        bringToSight(pair, rangeOfHit(page, texts, hit), top());
      });
      landed.current = placeOnScreen(page)?.pair;
    },
    [main, jump, top],
  );

  useEffect(() => {
    const page = main.current;
    if (!page || !found || found.hits.length === 0) {
      setAt(undefined);
      shown.current = undefined;
      return;
    }
    // Who has scrolled since goes on from there.
    const here = placeOnScreen(page)?.pair ?? 0;
    if (origin.current === undefined || landed.current !== here) origin.current = here;
    // Of a pair that begins above the screen, what is not seen of it is not the nearest.
    const above = (hit: Hit | undefined) => {
      const rect =
        hit?.pair === here ? rangeOfHit(page, found.texts, hit)?.getBoundingClientRect() : undefined;
      return rect !== undefined && rect.height > 0 && rect.top < top();
    };
    let nearest = nearestHit(found.hits, origin.current);
    while (nearest + 1 < found.hits.length && above(found.hits[nearest])) nearest += 1;
    setAt(nearest);
    const hit = found.hits[nearest];
    // The same words again, after a mending or another way of showing them: nothing is to move.
    if (!hit || shown.current === found.typed.text) return;
    shown.current = found.typed.text;
    void show(hit, found);
  }, [main, found, show, top]);

  const step = (by: 1 | -1) => {
    if (!found || at === undefined) return;
    const next = (at + by + found.hits.length) % found.hits.length;
    const hit = found.hits[next];
    if (!hit) return;
    setAt(next);
    origin.current = hit.pair;
    void show(hit, found);
  };
  return { at, step };
}
