import type { Disagreement, Inside, PairSide, Relation } from '../core/align/index.ts';
import type { Article, Bead } from '../core/bitext/index.ts';
import type { FoundWord, WordAsk } from '../core/words/index.ts';

/** The two sides of a pair, which are known to belong together. */
export interface PairSides {
  readonly translation: PairSide;
  readonly original: PairSide;
}

/** What is linked inside a pair, and the values that its sides do not agree on. */
export interface PairInside extends Inside {
  readonly disagreements: readonly Disagreement[];
}

/** Pairs that are looked into at a time, at most: so few that what is asked next does not wait long. */
export const MOST_PAIRS = 50;

/** What the page asks of two articles: their beads, or how they look at a glance. */
export interface ArticlesTask {
  readonly task: 'align' | 'compare';
  readonly translation: Article;
  readonly original: Article;
}

/** What the page asks of pairs: what is linked inside each. */
export interface InsideTask {
  readonly task: 'inside';
  readonly pairs: readonly PairSides[];
}

/** What the page asks of a word in a pair: what it is. */
export interface WordTask {
  readonly task: 'word';
  readonly ask: WordAsk;
}

export type Task = ArticlesTask | InsideTask | WordTask;

/** A task under a number of its own, which comes back. */
export type Request = Task & { readonly id: number };

/** What the worker answers: the share done, and at last what was asked for or that it failed. */
export type Answer =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'beads'; readonly beads: readonly Bead[] }
  | { readonly id: number; readonly kind: 'relation'; readonly relation: Relation }
  | { readonly id: number; readonly kind: 'inside'; readonly inside: readonly PairInside[] }
  | { readonly id: number; readonly kind: 'word'; readonly word: FoundWord }
  | { readonly id: number; readonly kind: 'failed'; readonly detail: string };
