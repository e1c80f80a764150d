import { CAN_PAINT, sayPainted } from '../painted.ts';
import type { Accent } from '../accents.ts';

/** Over the lights of sentences and their words, under covers. */
const LAYER = 5;
const NAMES = ['asked', 'answer'] as const;
const ACCENTS = ['en', 'ko'] as const;

/** What is painted: the word that is asked about, or what answers to it. */
export interface Lit {
  readonly name: (typeof NAMES)[number];
  readonly accent: Accent;
  readonly range: Range | undefined;
}

/** Paints words as `word.css` says, and nothing else of the card's. */
export function light(all: readonly Lit[]): void {
  if (!CAN_PAINT) return;
  for (const name of NAMES)
    for (const accent of ACCENTS) {
      const range = all.find((lit) => lit.name === name && lit.accent === accent)?.range;
      if (!range) {
        CSS.highlights.delete(`${name}-${accent}`);
        continue;
      }
      const highlight = new Highlight(new StaticRange(range));
      highlight.priority = LAYER;
      CSS.highlights.set(`${name}-${accent}`, highlight);
    }
  sayPainted('word', all.length > 0);
}
