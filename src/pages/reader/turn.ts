import { keepLine } from './line.ts';
import { leadingSide, type Mode } from './mode.ts';

function setFlipped(pair: HTMLElement, flipped: boolean): void {
  pair.toggleAttribute('data-flipped', flipped);
  pair.querySelector('.flip')?.setAttribute('aria-pressed', String(flipped));
}

/** Shows a mode: one attribute on the page, and every single pair turned back to it. */
export function showMode(main: HTMLElement, mode: Mode): void {
  main.dataset.mode = mode;
  main.dataset.lead = leadingSide(mode);
  for (const pair of main.querySelectorAll<HTMLElement>('[data-flipped]')) setFlipped(pair, false);
}

function turns(main: HTMLElement, pair: HTMLElement): boolean {
  const { mode } = main.dataset;
  return (
    main.dataset.both === 'yes' &&
    (mode === 'translation' || mode === 'original') &&
    pair.dataset.only !== mode
  );
}

function selecting(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
}

/**
 * What a press in the text does: flips its pair, unless the reader is selecting or follows a link.
 *
 * @returns the index of a pair whose rail was pressed, which asks to open it
 */
export function flipAt(main: HTMLElement, event: MouseEvent): number | undefined {
  if (!(event.target instanceof Element)) return undefined;
  const pair = event.target.closest<HTMLElement>('[data-pair]');
  const act = event.target.closest<HTMLElement>('[data-act]')?.dataset.act;
  if (!pair) return undefined;
  if (act === 'open') return Number(pair.dataset.pair);
  if (act === undefined && (event.target.closest('a') || selecting())) return undefined;
  if (!turns(main, pair)) return undefined;
  // A press by the keyboard has no point; the pair's own top is held then.
  const y = event.detail === 0 ? pair.getBoundingClientRect().top : event.clientY;
  keepLine(main, () => setFlipped(pair, !pair.hasAttribute('data-flipped')), { element: pair, y });
  return undefined;
}
