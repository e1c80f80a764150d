import type { Side } from '../../../core/bitext/index.ts';
import type { Caret } from '../place.ts';
import { caretIn } from '../ranges.ts';

/** A stretch of a side's text in UTF-16 units, its blocks a line each; `end` not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The ground that something stands on: its pair on the page, or both sides of one in its sheet. */
export function groundOf(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[data-pair], .two') ?? undefined)
    : undefined;
}

/** The text of a side on its ground. */
export function sideOn(ground: HTMLElement, side: Side): HTMLElement | undefined {
  return [...ground.querySelectorAll<HTMLElement>('.side')].find((text) => sideOf(text) === side);
}

/** Which side a text is. */
export function sideOf(text: Element): Side {
  return text.closest<HTMLElement>('[data-side]')?.dataset.side === 'original' ? 'original' : 'translation';
}

/** Whether a text can be seen. */
export function isSeen(text: HTMLElement | undefined): text is HTMLElement {
  return text !== undefined && text.offsetHeight > 0 && getComputedStyle(text).visibility === 'visible';
}

/** The elements whose text makes up a side's, a line each. */
function linesOf(side: HTMLElement): Element[] {
  return [...side.querySelectorAll('[data-block]')].flatMap((block) => {
    if (block.matches('ul')) return [...block.children];
    return block.matches('figure') ? [...block.querySelectorAll('figcaption')] : [block];
  });
}

/** A side's text as it stands on the page. */
export function textOf(side: HTMLElement | undefined): string {
  if (!side) return '';
  return linesOf(side)
    .map((line) => line.textContent)
    .join('\n');
}

/** A stretch of a side's text as a range, which may end on another line; nothing where the text has no such place. */
export function rangeOf(side: HTMLElement, { start, end }: Stretch): Range | undefined {
  const range = document.createRange();
  let before = 0;
  let begun = false;
  for (const line of linesOf(side)) {
    const { length } = line.textContent;
    const from = begun || start > before + length ? undefined : caretIn(line, start - before);
    if (from) {
      range.setStart(from.node, from.offset);
      begun = true;
    }
    const to = end <= before + length ? caretIn(line, end - before) : undefined;
    if (begun && to) {
      range.setEnd(to.node, to.offset);
      return range;
    }
    before += length + 1;
  }
  return undefined;
}

/** Where a caret stands in its side's text; nothing where it is not in the text. */
export function offsetOf(side: HTMLElement, { node, offset }: Caret): number | undefined {
  let before = 0;
  for (const line of linesOf(side)) {
    if (line.contains(node)) {
      const range = document.createRange();
      range.setStart(line, 0);
      range.setEnd(node, offset);
      return before + range.toString().length;
    }
    before += line.textContent.length + 1;
  }
  return undefined;
}
