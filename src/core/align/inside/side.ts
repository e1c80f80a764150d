import type { Lang } from '../../bitext/index.ts';
import type { Span } from '../sentences/index.ts';
import type { SentenceLink } from './sentence-links.ts';
import type { WordLink } from './word-links.ts';

/** One side of a pair: its blocks' texts, one a line. `date`: the day it was published, ISO 8601. */
export interface PairSide {
  readonly lang: Lang;
  readonly text: string;
  readonly date?: string;
}

/** What is linked inside a pair. All places are in UTF-16 units of the side's text. */
export interface Inside {
  readonly translation: readonly Span[];
  readonly original: readonly Span[];
  readonly sentences: readonly SentenceLink[];
  readonly words: readonly WordLink[];
}
