import { keepFocus } from './keys/keep-focus.ts';
import { keepLine } from './line.ts';
import type { Mode } from './mode.ts';
import type { Side } from '../../core/bitext/index.ts';

function setFlipped(pair: HTMLElement, flipped: boolean): void {
  pair.toggleAttribute('data-flipped', flipped);
  pair.querySelector('.flip')?.setAttribute('aria-pressed', String(flipped));
}

/**
 * Shows a mode: one attribute on the page for it and one for the side that leads, and every single pair turned
 * back, or covered again.
 */
export function showMode(main: HTMLElement, mode: Mode, lead: Side): void {
  keepFocus(() => {
    main.dataset.mode = mode;
    main.dataset.lead = lead;
    for (const pair of main.querySelectorAll<HTMLElement>('[data-flipped]')) setFlipped(pair, false);
  });
}

/**
 * Turns or uncovers a pair so that a side of it is seen.
 *
 * @returns whether it had to
 */
export function showSide(main: HTMLElement, pair: HTMLElement, side: Side): boolean {
  const { mode, lead } = main.dataset;
  const flipped = pair.hasAttribute('data-flipped');
  const hidden = mode === 'reveal' ? side !== lead && !flipped : (side !== lead) !== flipped;
  if (mode === 'interleaved' || mode === 'columns' || !hidden) return false;
  setFlipped(pair, !flipped);
  return true;
}

/** Turns a pair back, or covers it again. */
export function turnBack(pair: HTMLElement): void {
  setFlipped(pair, false);
}

/** Opens a pair that stands on the hidden side alone, if it is one. */
export function uncover(main: HTMLElement, pair: HTMLElement): void {
  const { only } = pair.dataset;
  const { mode } = main.dataset;
  if (only === undefined || only === main.dataset.lead || mode === 'interleaved' || mode === 'columns')
    return;
  setFlipped(pair, true);
}

/** Whether a press at `target`, in a pair, turns the pair. */
function turns(main: HTMLElement, pair: HTMLElement, target: Element): boolean {
  const { mode, lead, both } = main.dataset;
  if (both !== 'yes' || pair.dataset.only === lead) return false;
  if (mode === 'translation' || mode === 'original') return true;
  if (mode !== 'reveal') return false;
  // The text that leads is there to be read, selected and looked up: only what was covered answers.
  const side = target.closest<HTMLElement>('.side');
  return target.closest('.flip') !== null || (side !== null && side.dataset.side !== lead);
}

function selecting(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
}

/**
 * What a press in the text does: flips its pair or uncovers it, unless the reader is selecting or follows a link.
 *
 * @returns the index of a pair whose rail was pressed, which asks to open it
 */
export function flipAt(main: HTMLElement, event: MouseEvent): number | undefined {
  const { target } = event;
  if (!(target instanceof Element)) return undefined;
  const pair = target.closest<HTMLElement>('[data-pair]');
  const act = target.closest<HTMLElement>('[data-act]')?.dataset.act;
  if (!pair) return undefined;
  if (act === 'open') return Number(pair.dataset.pair);
  if (act === 'enlarge') return undefined;
  if (act === undefined && (target.closest('a') || selecting())) return undefined;
  if (!turns(main, pair, target)) return undefined;
  // A press by the keyboard has no point; the pair's own top is held then.
  const y = event.detail === 0 ? pair.getBoundingClientRect().top : event.clientY;
  const turn = () => keepFocus(() => setFlipped(pair, !pair.hasAttribute('data-flipped')));
  keepLine(main, turn, { element: pair, y });
  return undefined;
}
