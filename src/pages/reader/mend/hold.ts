import type { Side } from '../../../core/bitext/index.ts';
import type { Pair } from '../../../library/index.ts';
import { elementBelow, eyeLine, keepLine } from '../line.ts';
import { renderNow } from './render-now.ts';

/** Pairs as a section shows them, and the index of the first. */
interface Shown {
  readonly from: number;
  readonly pairs: readonly Pair[];
}

/** A block by its index among its side's, which no change of links touches. */
interface Name {
  readonly side: Side;
  readonly block: number;
}

const SIDE_BLOCKS = '.side [data-block]';

function seenBlock(pair: HTMLElement, y: number): HTMLElement | undefined {
  return [...pair.querySelectorAll<HTMLElement>(SIDE_BLOCKS)].find(
    (block) => block.offsetHeight > 0 && block.getBoundingClientRect().bottom > y,
  );
}

/** Name of a block on the page; nothing for one that the section does not show. */
function nameOf(block: HTMLElement, { from, pairs }: Shown): Name | undefined {
  const pair = pairs[Number(block.closest<HTMLElement>('[data-pair]')?.dataset.pair) - from];
  const side = block.closest<HTMLElement>('.side')?.dataset.side as Side | undefined;
  const index = side && pair?.bead[side][Number(block.dataset.block)];
  return side && index !== undefined ? { side, block: index } : undefined;
}

/** Where a block stands now: itself if it is seen, else its pair. */
function find(main: HTMLElement, { from, pairs }: Shown, { side, block }: Name): HTMLElement | undefined {
  const at = pairs.findIndex(({ bead }) => bead[side].includes(block));
  const pair = main.querySelector<HTMLElement>(`[data-pair="${from + at}"]`);
  const index = pairs[at]?.bead[side].indexOf(block) ?? -1;
  const found = pair?.querySelector<HTMLElement>(`.side[data-side=${side}] [data-block="${index}"]`);
  return found && found.offsetHeight > 0 ? found : (pair ?? undefined);
}

/** The pair that has the focus on one of its buttons, by its first block. */
function focused(main: HTMLElement, before: Shown): Name | undefined {
  const pair = document.activeElement?.closest<HTMLElement>('[data-pair]');
  const first = pair && main.contains(pair) ? pair.querySelector<HTMLElement>(SIDE_BLOCKS) : null;
  return first ? nameOf(first, before) : undefined;
}

/**
 * Shows other pairs in a section: the text under the eye stays where it is, in whichever pair it stands now,
 * and the focus stays with its text.
 *
 * @param change sets the state that `after` is
 */
export function holdText(main: HTMLElement, before: Shown, after: Shown, change: () => void): void {
  const y = eyeLine(main);
  const met = elementBelow(main, y);
  const element = met && (seenBlock(met, y) ?? met.querySelector<HTMLElement>(SIDE_BLOCKS));
  const name = element ? nameOf(element, before) : undefined;
  const focus = focused(main, before);
  const put = () => renderNow(change);
  if (!met || !element || !name) keepLine(main, put);
  else {
    const seen = element.offsetHeight > 0 ? element : met;
    keepLine(main, put, { element: seen, y, then: () => find(main, after, name) });
  }
  if (!focus || document.activeElement !== document.body) return;
  const pair = find(main, after, focus)?.closest('[data-pair]');
  pair?.querySelector<HTMLElement>('.rail')?.focus({ preventScroll: true });
}
