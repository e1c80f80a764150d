import { elementBelow } from '../line.ts';
import { CAN_PAINT } from '../painted.ts';
import { rangeOf } from '../ranges.ts';
import { hitFrom, type Hit, type Texts } from './search.ts';

/** Names of the highlights that find.css draws: every hit, and the one that is looked at. */
const ALL = 'found';
const ONE = 'found-now';

/** Hits painted at once: more than two screens hold of any word. */
const MOST = 2000;

function pairOf(main: HTMLElement, index: number): HTMLElement | null {
  return main.querySelector<HTMLElement>(`[data-pair="${index}"]`);
}

/** Where a hit is on the page; nothing where its section is not read yet. */
export function rangeOfHit(main: HTMLElement, { pairs }: Texts, hit: Hit): Range | undefined {
  const side = pairOf(main, hit.pair)?.querySelector(`.side[data-side="${hit.side}"]`);
  const pair = pairs[hit.pair];
  return side && pair ? rangeOf(side, pair[hit.side], hit) : undefined;
}

function mark(main: HTMLElement, name: string, pairs: ReadonlySet<number>): void {
  for (const pair of pairs) pairOf(main, pair)?.toggleAttribute(name, true);
}

function unmark(main: HTMLElement): void {
  for (const name of ['data-found-in', 'data-found-now'])
    for (const pair of main.querySelectorAll(`[${name}]`)) pair.removeAttribute(name);
}

/** The pairs from a screen above the one that is seen to a screen below it. */
export function pairsAround(main: HTMLElement): readonly [from: number, to: number] {
  const at = (y: number) => Number(elementBelow(main, y)?.dataset.pair ?? NaN);
  const [from, to] = [at(-innerHeight), at(2 * innerHeight)];
  return [Number.isNaN(from) ? 0 : from, Number.isNaN(to) ? Infinity : to];
}

/**
 * Paints the hits in some pairs, and the one that is looked at: as highlights of CSS, which leave the nodes alone;
 * where the browser has none, the pairs are marked.
 */
export function paint(
  main: HTMLElement,
  texts: Texts,
  hits: readonly Hit[],
  now: Hit | undefined,
  [from, to]: readonly [number, number],
): void {
  const first = hitFrom(hits, from);
  const shown = hits.slice(first, Math.min(hitFrom(hits, to + 1), first + MOST));
  if (!CAN_PAINT) {
    unmark(main);
    mark(main, 'data-found-in', new Set(shown.map(({ pair }) => pair)));
    mark(main, 'data-found-now', new Set(now ? [now.pair] : []));
    return;
  }
  const ranges = (some: readonly Hit[]) => some.flatMap((hit) => rangeOfHit(main, texts, hit) ?? []);
  const all = new Highlight(...ranges(shown));
  const one = new Highlight(...ranges(now ? [now] : []));
  all.priority = 2;
  one.priority = 3;
  CSS.highlights.set(ALL, all);
  CSS.highlights.set(ONE, one);
}

export function unpaint(main: HTMLElement): void {
  unmark(main);
  if (!CAN_PAINT) return;
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(ONE);
}
