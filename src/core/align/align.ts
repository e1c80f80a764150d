import type { Article, Bead } from '../bitext/index.ts';
import { anchors } from './anchors.ts';
import { bandAround, bandNear, fullBand, type Band } from './band.ts';
import { beadsOf } from './blocks/index.ts';
import { strengths } from './pairs/index.ts';
import { linkMarginals, weigh } from './paragraphs/index.ts';
import { read, type Read } from './read.ts';
import { articleUnits, type Units } from './units.ts';
import { sentencesOf } from './vocabulary.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export interface AlignOptions {
  /** Told of the share done, in [0, 1], ascending. */
  readonly onProgress?: (share: number) => void;
  /** Other weights than the house's, to measure what each is worth. */
  readonly weights?: Weights;
}

/** Nodes up to which the whole table of paragraphs is looked at; beyond that, how far at least and at most
 * from the line of the anchors. */
const WHOLE = 250 * 250;
const BESIDE = 16;
const BESIDE_MOST = 80;
/** The most nodes of a band: where a text is so long that it would have more, it is narrower, down to the least. */
const MOST_NODES = 700_000;
const BESIDE_LEAST = 10;
/**
 * Pairs of sentences up to which all are looked at; beyond that about as many, those of paragraphs near the
 * likely ones, but never fewer than within a few paragraphs of these.
 */
const ALL_PAIRS = 450 * 450;
const LIKELY = 0.02;
const NEAR_LEAST = 4;

function nodesOf({ words: { left, right }, links }: Read): Band {
  const rows = left.first.length - 1;
  const columns = right.first.length - 1;
  if ((rows + 1) * (columns + 1) <= WHOLE) return fullBand(rows, columns);
  const room = Math.floor(MOST_NODES / (2 * rows + 2));
  const most = Math.max(BESIDE_LEAST, Math.min(BESIDE_MOST, room));
  return bandAround(rows, columns, anchors(left, links.left, right), Math.min(BESIDE, most), most);
}

function pairsOf({ words: { left, right } }: Read, nodes: Band, marginals: Float32Array): Band {
  const pairs = sentencesOf(left) * sentencesOf(right);
  if (pairs <= ALL_PAIRS) return fullBand(nodes.rows, nodes.columns);
  const near = Math.floor((ALL_PAIRS / pairs) * (nodes.columns / 2));
  return bandNear(nodes, marginals, LIKELY, Math.max(NEAR_LEAST, near));
}

/** Beads over two rows of units, held to the invariants of `checkBeads`. */
export function alignUnits(translation: Units, original: Units, options: AlignOptions = {}): Bead[] {
  const report = options.onProgress ?? (() => undefined);
  const { paragraphs, pairs } = options.weights ?? WEIGHTS;
  report(0);
  const sides = read(translation, original, (share) => report(0.4 * share));
  report(0.4);
  const nodes = nodesOf(sides);
  const marginals = linkMarginals(weigh(sides, nodes, paragraphs), (share) => report(0.4 + share * 0.3));
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
