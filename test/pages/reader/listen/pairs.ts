import type { Block } from '../../../../src/core/bitext/index.ts';
import type { Pair } from '../../../../src/library/index.ts';

/** A pair of plain paragraphs. */
export function pairOf(translation: readonly string[], original: readonly string[]): Pair {
  const blocks = (texts: readonly string[]) => texts.map((text): Block => ({ role: 'paragraph', text }));
  return {
    bead: {
      translation: translation.map((_, i) => i),
      original: original.map((_, i) => i),
      confidence: 1,
      by: 'publisher',
    },
    translation: blocks(translation),
    original: blocks(original),
  };
}

export const LANGS = { translation: 'en', original: 'ko' } as const;
