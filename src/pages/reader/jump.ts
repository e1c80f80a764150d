import type { Side } from '../../core/bitext/index.ts';
import { goToPlace } from './place.ts';
import { uncover } from './turn.ts';

/** Brings a pair to the top of the page, its text open, and moves the focus to its rail, which tells its kind. */
export function goToPair(main: HTMLElement, index: number, side: Side): void {
  const pair = main.querySelector<HTMLElement>(`[data-pair="${index}"]`);
  const rail = pair?.querySelector<HTMLElement>('.rail');
  if (!pair || !rail) return;
  uncover(main, pair);
  goToPlace(main, { pair: index, side, offset: 0, check: '' });
  rail.focus({ preventScroll: true });
  // The rail is thin; the whole pair is marked as long as the focus rests there.
  pair.toggleAttribute('data-found', true);
  rail.addEventListener('blur', () => pair.removeAttribute('data-found'), { once: true });
}
