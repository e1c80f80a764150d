/** Which units of the two sides stand in one bead if all beads keep the order. */
import type { Band } from '../band.ts';
import { byUnit } from '../links.ts';
import type { Read } from '../read.ts';
import type { ParagraphWeights } from '../weights.ts';
import { evidence } from './evidence.ts';
import { LengthModel } from './lengths.ts';
import type { Ground } from './score.ts';

export { linkMarginals } from './marginals.ts';
export { wordsScore } from './score.ts';
export type { Ground } from './score.ts';

/** All that the score of a bead is made of. */
export function weigh(sides: Read, nodes: Band, weights: ParagraphWeights): Ground {
  const { words, texts, roles } = sides;
  const links = { left: byUnit(sides.links.left, words.right), right: byUnit(sides.links.right, words.left) };
  return {
    nodes,
    ...evidence(words, links, nodes, weights),
    lengths: new LengthModel(texts.left, texts.right, weights),
    roles,
    weights,
  };
}
