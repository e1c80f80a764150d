import type { Relation } from '../core/align/index.ts';
import type { Article, Bead } from '../core/bitext/index.ts';

/** What the page asks of two articles: their beads, or how they look at a glance. `id` comes back. */
export interface Request {
  readonly id: number;
  readonly task: 'align' | 'compare';
  readonly translation: Article;
  readonly original: Article;
}

/** What the worker answers: the share done, and at last what was asked for or that it failed. */
export type Answer =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'beads'; readonly beads: readonly Bead[] }
  | { readonly id: number; readonly kind: 'relation'; readonly relation: Relation }
  | { readonly id: number; readonly kind: 'failed'; readonly detail: string };
