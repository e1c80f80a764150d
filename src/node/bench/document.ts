import type { Units } from '../../core/align/index.ts';

/** A bead as the scorer sees it: indices of the translation, indices of the original. */
export type BeadPair = readonly [translation: readonly number[], original: readonly number[]];

/** How many units each side has. */
export interface Sizes {
  readonly translation: number;
  readonly original: number;
}

/** An article and what it was translated from. */
export interface Sides {
  readonly translation: Units;
  readonly original: Units;
}

/** Two sides and the beads that a hand has drawn between them. */
export interface Document extends Sides {
  readonly id: string;
  /** For an article: how freely it was edited. */
  readonly genre?: string;
  /** The share of paragraphs merged, split, dropped or added. */
  readonly noise?: number;
  /** Whether it was kept apart from tuning; where nothing is said, every second document of a file was. */
  readonly kept?: boolean;
  readonly gold: readonly BeadPair[];
}

export function sizesOf({ translation, original }: Document): Sizes {
  return { translation: translation.texts.length, original: original.texts.length };
}
