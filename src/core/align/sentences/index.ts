import { cuts } from './cuts.ts';

/** A stretch of a text in UTF-16 units, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// No language is asked for: English stands in Korean articles and Korean in English ones, often within
// one sentence, and the letters on both sides of a mark tell which rules hold there.

/**
 * The sentences of a text in English, Korean or both, in order; together they are the text.
 * Never an empty piece, and the text as it is where it has no boundary.
 */
export function sentences(text: string): string[] {
  return pieces(text).map(({ start, end }) => text.slice(start, end));
}

/** Where the sentences of a text stand, the white space around them left out; none in a blank text. */
export function sentenceSpans(text: string): readonly Span[] {
  return pieces(text)
    .map(({ start, end }) => {
      const piece = text.slice(start, end);
      const lead = piece.length - piece.trimStart().length;
      return { start: start + lead, end: start + Math.max(lead, piece.trimEnd().length) };
    })
    .filter(({ start, end }) => start < end);
}

function pieces(text: string): Span[] {
  const ends = [...cuts(text), text.length];
  return ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end }));
}

/**
 * Pieces in order, those shorter than `least` joined to the piece after them, and a short last one to
 * the piece before it: a lone “No.” has too few words to be matched by.
 */
export function joinShort(pieces: readonly string[], least: number): string[] {
  const joined: string[] = [];
  let held = '';
  for (const piece of pieces.slice(0, -1)) {
    held += piece;
    if (held.length < least) continue;
    joined.push(held);
    held = '';
  }
  const rest = held + (pieces.at(-1) ?? '');
  const last = joined.at(-1);
  if (last === undefined || rest.trim().length >= least) return [...joined, rest];
  return [...joined.slice(0, -1), last + rest];
}
