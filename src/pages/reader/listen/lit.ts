import type { Pair } from '../../../library/index.ts';
import { CAN_PAINT } from '../painted.ts';
import { rangeOf } from '../ranges.ts';
import type { Utterance } from './queue.ts';

/** Name of the highlight that listen.css draws. */
const HEARD = 'heard';

/** What is lit: the sentence where it is on the page, and its pair. */
export interface Lit {
  readonly pair: HTMLElement;
  readonly range: Range | undefined;
}

/** Lights a sentence and its pair. The sentence's light is a highlight of CSS, which leaves the nodes alone. */
export function light(
  main: HTMLElement,
  pair: Pair,
  { pair: index, side, span }: Utterance,
): Lit | undefined {
  unlight(main);
  const element = main.querySelector<HTMLElement>(`[data-pair="${index}"]`);
  if (!element) return undefined;
  element.dataset.heard = side;
  const shown = element.querySelector<HTMLElement>(`.side[data-side="${side}"]`);
  const range = shown ? rangeOf(shown, pair[side], span) : undefined;
  if (range && CAN_PAINT) CSS.highlights.set(HEARD, new Highlight(range));
  return { pair: element, range };
}

export function unlight(main: HTMLElement): void {
  if (CAN_PAINT) CSS.highlights.delete(HEARD);
  for (const pair of main.querySelectorAll<HTMLElement>('[data-heard]')) delete pair.dataset.heard;
}
