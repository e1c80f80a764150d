import { elementBelow, readingTop } from '../line.ts';

/** How far beyond the screen a pair counts as in view, in CSS pixels: what is scrolled to next is ready. */
const AROUND = 400;
/** How long the page must stand still, in milliseconds. */
const STILL = 150;

/** The pairs on the screen and close to it, in their order. */
export function pairsInView(main: HTMLElement): HTMLElement[] {
  const met = elementBelow(main, readingTop(main) - AROUND);
  const found: HTMLElement[] = [];
  let next: Element | null = met?.matches('.head') ? main.querySelector('[data-pair]') : (met ?? null);
  while (next && next.getBoundingClientRect().top < innerHeight + AROUND) {
    if (next.matches('[data-pair]')) found.push(next as HTMLElement);
    next =
      next.nextElementSibling ?? next.parentElement?.nextElementSibling?.querySelector('[data-pair]') ?? null;
  }
  return found;
}

/**
 * Calls when the page stands still after it was scrolled or its text changed, and once at the beginning.
 *
 * @returns ends it
 */
export function watchView(main: HTMLElement, call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(call, STILL);
  };
  const text = main.querySelector('.text');
  const changes = new MutationObserver(settle);
  if (text) changes.observe(text, { childList: true, subtree: true });
  addEventListener('scroll', settle, { passive: true });
  addEventListener('resize', settle);
  settle();
  return () => {
    clearTimeout(timer);
    changes.disconnect();
    removeEventListener('scroll', settle);
    removeEventListener('resize', settle);
  };
}
