import { sentenceSpans, type Span } from '../../../core/align/sentences/index.ts';

/** Characters that one utterance holds at most: engines fail on longer ones, some without a word. */
export const LONGEST = 300;

/** Hanja in brackets right after the Hangul that they gloss: `물의(物議)`. */
const GLOSS = /(?<=[가-힣])\s?[(（][\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff·,、\s]+[)）]/g;
/** A comma that parts clauses, not the one in `1,000`. */
const COMMA = /[,;:](?=[\s"'”’])|[，、；：]/g;
const SPACE = /\s/g;
const SAYABLE = /[\p{L}\p{N}]/u;

/** The text as it is said: a gloss in Hanja sounds like the word before it, twice. */
export function sayable(text: string): string {
  return text.replace(GLOSS, '').replace(/\s+/g, ' ').trim();
}

function lastCut(text: string, mark: RegExp, longest: number): number | undefined {
  return Array.from(text.slice(0, longest + 1).matchAll(mark), ({ index }) => index + 1)
    .filter((end) => end <= longest)
    .at(-1);
}

/** A sentence in pieces that an engine can take: cut at commas, else at a space, else where the room ends. */
export function cut(sentence: string, longest: number): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > longest) {
    const high = /[\ud800-\udbff]/.test(rest.charAt(longest - 1)) ? longest - 1 : longest;
    const end = lastCut(rest, COMMA, longest) ?? lastCut(rest, SPACE, longest) ?? high;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...pieces, rest].filter((piece) => SAYABLE.test(piece));
}

/** Where the sentences of a text stand that have something to say: a row of asterisks has not. */
export function sayableSpans(text: string): Span[] {
  return sentenceSpans(text).filter(({ start, end }) => SAYABLE.test(text.slice(start, end)));
}

export type { Span };
