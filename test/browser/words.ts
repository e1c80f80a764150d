/** Words on the page: where they stand, and what is painted over them. */
import type { Page } from './fixtures.ts';

/** What a highlight lies over. */
export function painted(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (highlight) =>
      [...(CSS.highlights.get(highlight) ?? [])].map((stretch) => {
        const range = document.createRange();
        range.setStart(stretch.startContainer, stretch.startOffset);
        range.setEnd(stretch.endContainer, stretch.endOffset);
        return range.toString();
      }),
    name,
  );
}

/** The box of some words, in CSS pixels of the window, and the middle of their first line. */
export interface WordBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly middle: { readonly x: number; readonly y: number };
}

/** Where the first such words in `within` stand. */
export function boxOf(page: Page, within: string, words: string): Promise<WordBox> {
  return page.evaluate(
    ([selector, wanted]) => {
      const walker = document.createTreeWalker(
        document.querySelector(selector) ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        const [line = new DOMRect()] = range.getClientRects();
        return {
          x,
          y,
          width,
          height,
          middle: { x: line.x + line.width / 2, y: line.y + line.height / 2 },
        };
      }
      throw new Error(`No such words: ${wanted}`);
    },
    [within, words] as const,
  );
}
