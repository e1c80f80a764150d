import type { Article, Lang } from '../bitext/index.ts';

/** One side as plain rows of units: what the aligner works on. */
export interface Units {
  readonly lang: Lang;
  readonly texts: readonly string[];
  /** A role a unit; an unknown role counts as a paragraph. */
  readonly roles?: readonly string[];
  /** The day it was published, ISO 8601: weekdays and relative dates are read by it. */
  readonly date?: string;
}

/** The blocks of an article as units; a figure's text is its caption. */
export function articleUnits({ lang, blocks, published }: Article): Units {
  return {
    lang,
    texts: blocks.map(({ text }) => text),
    roles: blocks.map(({ role, text }) => (role === 'figure' && text.trim() !== '' ? 'caption' : role)),
    ...(published === undefined ? {} : { date: published }),
  };
}
