import { fullBand } from '../band.ts';
import { meanChance, strengths } from '../pairs/index.ts';
import type { Read } from '../read.ts';
import { sentencesOf } from '../vocabulary.ts';
import { WEIGHTS } from '../weights.ts';

/** Two sentences that say one thing, by their index in the pair, and how likely. */
export interface SentenceLink {
  readonly translation: number;
  readonly original: number;
  readonly chance: number;
}

/** Chance from which two sentences of one pair are linked: of those said so, 94 in 100 were right. */
const LINKED = 0.25;

/** The sentences of two sides, one unit each, that say one thing. */
export function sentenceLinks(sides: Read): SentenceLink[] {
  const rows = sentencesOf(sides.words.left);
  const columns = sentencesOf(sides.words.right);
  if (rows === 1 && columns === 1) return [{ translation: 0, original: 0, chance: 1 }];
  const pairs = strengths(sides, fullBand(1, 1), WEIGHTS.pairs);
  const links: SentenceLink[] = [];
  for (let translation = 0; translation < rows; translation++)
    for (let original = 0; original < columns; original++) {
      const chance = meanChance(pairs, (pairs.cells.start[translation] ?? 0) + original);
      if (chance >= LINKED) links.push({ translation, original, chance });
    }
  return links;
}
