import type { Block } from '../../core/bitext/index.ts';
import type { Caret } from './place.ts';

/** The elements whose text is the block's, a line of it each. */
function linesOf(element: Element, role: Block['role']): Element[] {
  if (role === 'list') return [...element.children];
  return [(role === 'figure' ? element.querySelector('figcaption') : null) ?? element];
}

/** Where a place in a line's text is in its nodes; nothing past its end. */
export function caretIn(line: Element, offset: number): Caret | undefined {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (rest <= length) return { node, offset: rest };
    rest -= length;
  }
  return undefined;
}

function pointAt(lines: readonly Element[], offset: number): Caret | undefined {
  let rest = offset;
  for (const line of lines) {
    const caret = caretIn(line, rest);
    if (caret) return caret;
    rest -= line.textContent.length + 1;
  }
  return undefined;
}

/** The range of a block's text from `start` to before `end`, in the element that shows the block. */
export function rangeIn(
  element: Element,
  role: Block['role'],
  start: number,
  end: number,
): Range | undefined {
  const lines = linesOf(element, role);
  const first = pointAt(lines, start);
  const last = pointAt(lines, end);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range;
}

/** A stretch of a side's text of a pair, as it is on the page. */
export function rangeOf(
  side: Element,
  blocks: readonly Block[],
  { start, end }: { readonly start: number; readonly end: number },
): Range | undefined {
  let before = 0;
  for (const [i, { role, text }] of blocks.entries()) {
    if (end > before + text.length) {
      before += text.length + 1;
      continue;
    }
    const element = side.querySelector(`[data-block="${i}"]`);
    return element ? rangeIn(element, role, start - before, end - before) : undefined;
  }
  return undefined;
}

/** Which part of a block's text a range takes in, in the element that shows the block; nothing where it takes none. */
export function spanOf(
  element: Element,
  { role, text }: Block,
  range: Range,
): { start: number; end: number } | undefined {
  let before = 0;
  let [start, end] = [Infinity, 0];
  for (const line of linesOf(element, role)) {
    const whole = document.createRange();
    whole.selectNodeContents(line);
    const length = whole.toString().length;
    if (range.intersectsNode(line)) {
      const ahead = document.createRange();
      ahead.selectNodeContents(line);
      if (line.contains(range.startContainer)) ahead.setEnd(range.startContainer, range.startOffset);
      else ahead.collapse(true);
      if (line.contains(range.endContainer)) whole.setEnd(range.endContainer, range.endOffset);
      start = Math.min(start, before + ahead.toString().length);
      end = before + whole.toString().length;
    }
    before += length + 1;
  }
  // A caption ends with its credit, which is no part of its text.
  end = Math.min(end, text.length);
  return start < end ? { start, end } : undefined;
}
