import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { paint, pairsAround, unpaint } from './paint.ts';
import type { Hit } from './search.ts';
import type { Found } from './use-search.ts';

/** Keeps the hits painted around what is seen, as it scrolls and as sections come. */
export function usePaint(
  main: RefObject<HTMLElement | null>,
  found: Found | undefined,
  now: Hit | undefined,
): void {
  useEffect(() => {
    const page = main.current;
    if (!page || !found) return;
    let frame: number | undefined;
    let painted = '';
    const draw = () => {
      frame = undefined;
      const around = pairsAround(page);
      if (painted === around.join()) return;
      painted = around.join();
      paint(page, found.texts, found.hits, now, around);
    };
    const plan = () => {
      frame ??= requestAnimationFrame(draw);
    };
    const again = new MutationObserver(() => {
      painted = '';
      plan();
    });
    const text = page.querySelector('.text');
    if (text) again.observe(text, { childList: true, subtree: true });
    addEventListener('scroll', plan, { passive: true });
    draw();
    return () => {
      again.disconnect();
      removeEventListener('scroll', plan);
      if (frame !== undefined) cancelAnimationFrame(frame);
      unpaint(page);
    };
  }, [main, found, now]);
}
