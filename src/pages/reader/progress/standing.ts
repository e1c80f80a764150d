import type { Side } from '../../../core/bitext/index.ts';
import { elementBelow, eyeLine } from '../line.ts';
import type { Heading, Outline } from './outline.ts';

/** How far a text is read. */
export interface Standing {
  /** 0 to 1. */
  readonly share: number;
  /** Minutes of reading that are left. */
  readonly left: number;
  /** Index of the pair under the eye. */
  readonly pair: number;
}

/** Minutes of reading before a point of a pair; `within`: how much of the pair is above it, 0 to 1. */
export function minutesAt(minutes: readonly number[], pair: number, within = 0): number {
  const before = minutes[pair] ?? minutes.at(-1) ?? 0;
  return before + within * ((minutes[pair + 1] ?? before) - before);
}

/** Index of the last heading at or before a pair; -1 where there is none. */
export function headingAt(headings: readonly Heading[], pair: number): number {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.pair ?? Infinity) <= pair) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * How far the side that leads is read: to the line under the eye, or all of it once its end is on the screen.
 * Measures without changing anything, so that it may be asked once a frame.
 *
 * @returns nothing where the part under the eye is not on the page yet
 */
export function standingOf(main: HTMLElement, { minutes }: Outline): Standing | undefined {
  const spans = minutes[main.dataset.lead as Side];
  const whole = spans.at(-1) ?? 0;
  const last = Math.max(0, spans.length - 2);
  const foot = main.querySelector('.text')?.getBoundingClientRect().bottom ?? Infinity;
  const eye = eyeLine(main);
  const met = elementBelow(main, eye);
  if (foot <= innerHeight || met?.classList.contains('ending')) return { share: 1, left: 0, pair: last };
  if (met?.classList.contains('head')) return { share: 0, left: whole, pair: 0 };
  if (met?.dataset.pair === undefined) return undefined;
  const pair = Number(met.dataset.pair);
  const { top, height } = met.getBoundingClientRect();
  const within = height > 0 ? Math.min(1, Math.max(0, (eye - top) / height)) : 0;
  const spent = minutesAt(spans, pair, within);
  // A side without words is read by its pairs.
  const share = whole > 0 ? spent / whole : (pair + within) / (last + 1);
  return { share: Math.min(1, share), left: Math.max(0, whole - spent), pair };
}
