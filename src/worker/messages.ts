import type { Article, Bead } from '../core/bitext/index.ts';

/** What the page asks: link these two. `id` comes back with every answer. */
export interface Request {
  readonly id: number;
  readonly translation: Article;
  readonly original: Article;
}

/** What the worker answers: the share done, and at last the beads or that it failed. */
export type Answer =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'beads'; readonly beads: readonly Bead[] }
  | { readonly id: number; readonly kind: 'failed'; readonly detail: string };
