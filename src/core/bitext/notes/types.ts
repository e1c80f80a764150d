import type { Side } from '../types.ts';

/** Colours of a highlight, in the order in which they are offered. */
export const COLOURS = ['yellow', 'green', 'blue', 'rose'] as const;
export type Colour = (typeof COLOURS)[number];

/**
 * Words in a block, and what finds them again in another text. A block keeps its index through every change of
 * links, so that an anchor holds through mending as it is.
 */
export interface Anchor {
  readonly side: Side;
  /** Index among the side's blocks. */
  readonly block: number;
  /** UTF-16 units in the block's text. Both the same where the words are not in the text any more. */
  readonly start: number;
  readonly end: number;
  /** The words, and what stood right before and after them. */
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

interface Kept {
  readonly id: string;
  /** The bitext that it belongs to. */
  readonly bitext: string;
  readonly anchor: Anchor;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
}

/** What a reader wrote about a pair. It hangs on the pair's first block, and goes where that goes. */
export interface Note extends Kept {
  readonly kind: 'note';
  /** Plain text. */
  readonly text: string;
}

/** Words that a reader marked. They lie in one block. */
export interface Highlight extends Kept {
  readonly kind: 'highlight';
  readonly colour: Colour;
}

/** What a reader left in a bitext. */
export type Noted = Note | Highlight;

/** What is written anew and what is taken away, by its id. */
export interface NotedChange {
  readonly put: readonly Noted[];
  readonly drop: readonly string[];
}
