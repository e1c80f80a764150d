import { anchors } from './anchors.ts';
import { bandAround, bandNear, fullBand, type Band } from './band.ts';
import type { Read } from './read.ts';
import { sentencesOf } from './vocabulary.ts';

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

/** The nodes of the two sides' units that a way may pass: all of a short text, else those near the anchors. */
export function nodesOf({ words: { left, right }, links }: Read): Band {
  const rows = left.first.length - 1;
  const columns = right.first.length - 1;
  if ((rows + 1) * (columns + 1) <= WHOLE) return fullBand(rows, columns);
  const room = Math.floor(MOST_NODES / (2 * rows + 2));
  const most = Math.max(BESIDE_LEAST, Math.min(BESIDE_MOST, room));
  return bandAround(rows, columns, anchors(left, links.left, right), Math.min(BESIDE, most), most);
}

/** The pairs of units whose sentences are compared: all of a short text, else those near the likely ones. */
export function pairsOf({ words: { left, right } }: Read, nodes: Band, marginals: Float32Array): Band {
  const pairs = sentencesOf(left) * sentencesOf(right);
  if (pairs <= ALL_PAIRS) return fullBand(nodes.rows, nodes.columns);
  const near = Math.floor((ALL_PAIRS / pairs) * (nodes.columns / 2));
  return bandNear(nodes, marginals, LIKELY, Math.max(NEAR_LEAST, near));
}
