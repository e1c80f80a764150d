import type { Article, Bead } from '../bitext/index.ts';
import { beadsOf } from './blocks/index.ts';
import { strengths } from './pairs/index.ts';
import { linkMarginals, weigh } from './paragraphs/index.ts';
import { nodesOf, pairsOf } from './reach.ts';
import { read } from './read.ts';
import { articleUnits, type Units } from './units.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export interface AlignOptions {
  /** Told of the share done, in [0, 1], ascending. */
  readonly onProgress?: (share: number) => void;
  /** Other weights than the house's, to measure what each is worth. */
  readonly weights?: Weights;
}

/** Share of the work at which both sides are read, as progress tells it: what is left is linking. */
export const READ = 0.4;

/** Beads over two rows of units, held to the invariants of `checkBeads`. */
export function alignUnits(translation: Units, original: Units, options: AlignOptions = {}): Bead[] {
  const report = options.onProgress ?? (() => undefined);
  const { paragraphs, pairs } = options.weights ?? WEIGHTS;
  report(0);
  const sides = read(translation, original, (share) => report(READ * share));
  report(READ);
  const nodes = nodesOf(sides);
  const marginals = linkMarginals(weigh(sides, nodes, paragraphs), (share) => report(READ + share * 0.3));
  const linked = strengths(sides, pairsOf(sides, nodes, marginals), pairs);
  report(0.9);
  const beads = beadsOf(sides, { pairs: linked, nodes, marginals });
  report(1);
  return beads;
}

/** Beads over the blocks of two articles, held to the invariants of `checkBeads`. */
export function alignArticles(translation: Article, original: Article, options: AlignOptions = {}): Bead[] {
  return alignUnits(articleUnits(translation), articleUnits(original), options);
}
