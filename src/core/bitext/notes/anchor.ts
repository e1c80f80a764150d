import { LIMITS } from '../limits.ts';
import type { Side } from '../types.ts';
import type { Anchor } from './types.ts';

/** Characters kept from either side of the words. */
const AROUND = 32;

/** Characters that a note keeps of its block, to know it by. */
const HEAD = 80;

/** Words of a block by where they stand in its text. */
export interface Spot {
  readonly side: Side;
  /** Index among the side's blocks. */
  readonly block: number;
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** An anchor on words of a block. */
export function anchorOn({ side, block, start, end }: Spot, text: string): Anchor {
  return {
    side,
    block,
    start,
    end,
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  };
}

/** An anchor on a block as a whole, known by how it begins. */
export function anchorOnBlock(side: Side, block: number, text: string): Anchor {
  return anchorOn({ side, block, start: 0, end: Math.min(HEAD, text.length) }, text);
}

/** Whether the words of an anchor are not in the text any more. A picture has none to lose. */
export function isLost({ start, end, quote }: Anchor): boolean {
  return start === end && quote !== '';
}

/** Whether the words of an anchor stand in its block's text. */
export function standsIn({ start, end, quote }: Anchor, text: string): boolean {
  return start < end && text.slice(start, end) === quote;
}

/** The spot without white space at its ends; nothing where there is nothing else. */
export function trimmed(spot: Spot, text: string): Spot | undefined {
  const words = text.slice(spot.start, spot.end);
  const start = spot.start + words.length - words.trimStart().length;
  const end = spot.start + words.trimEnd().length;
  return start < end ? { ...spot, start, end } : undefined;
}

/** A note's text as far as it is kept. */
export function noteText(text: string): string {
  return text.slice(0, LIMITS.note).replace(/[\ud800-\udbff]$/, '');
}
