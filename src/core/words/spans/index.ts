/** Where the words of a text stand; apart from the rest of the room, so that a page need not load the glossary. */
import type { Span } from '../../align/sentences/index.ts';

/** Letters and digits; between them a point or comma in a number, an apostrophe, a hyphen, the points of U.S. */
const WORD =
  /[\p{L}\p{M}\p{N}]+(?:(?:(?<=\d)[.,](?=\d)|(?<=\p{Script=Latin})['’](?=\p{Script=Latin})|[-‐‑](?=[\p{L}\p{N}])|(?<=(?:^|\P{L})\p{L})\.(?=\p{L}(?:\P{L}|$)))[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in any language, as they are printed, without the marks around them. */
export function wordSpans(text: string): Span[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** The word at a place of a text, also at its very end; nothing between words. */
export function wordAt(text: string, offset: number): Span | undefined {
  return wordSpans(text).find(({ start, end }) => start <= offset && offset <= end);
}
