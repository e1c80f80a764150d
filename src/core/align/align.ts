import type { Article, Bead } from '../bitext/index.ts';
import { anchors } from './anchors.ts';
import { bandAround, fullBand, type Band } from './band.ts';
import { beadsOf } from './beads.ts';
import { chain } from './chain.ts';
import { evidence } from './evidence.ts';
import { lengths } from './lengths.ts';
import { linkSides, type Links } from './links.ts';
import { sentences } from './sentences.ts';
import type { Ground } from './score.ts';
import { tokeniserOf } from './tokenisers.ts';
import { articleUnits, type Units } from './units.ts';
import { vocabulary, type Vocabulary } from './vocabulary.ts';
import { WEIGHTS, type Weights } from './weights.ts';

export interface AlignOptions {
  /** Told of the share done, in [0, 1], ascending. */
  readonly onProgress?: (share: number) => void;
}

/** Nodes up to which the whole table is looked at, and how far from the anchors' line beyond that. */
export interface Reach {
  readonly whole: number;
  readonly beside: number;
}

export const REACH: Reach = { whole: 500 * 500, beside: 60 };

function words({ lang, texts, date }: Units): Vocabulary {
  const tokenise = tokeniserOf(lang);
  const context = date === undefined ? {} : { date };
  return vocabulary(
    texts.map((text) => sentences(text.normalize('NFKC')).map((sentence) => tokenise(sentence, context))),
  );
}

function bandFor(left: Vocabulary, right: Vocabulary, links: Links, reach: Reach): Band {
  const rows = left.sentences.length;
  const columns = right.sentences.length;
  if ((rows + 1) * (columns + 1) <= reach.whole) return fullBand(rows, columns);
  return bandAround(rows, columns, anchors(left, links), reach.beside);
}

/** Two sides read: their words, which of them match, their lengths and roles. */
interface Read extends Omit<Ground, 'nodes' | 'rows' | 'columns' | 'weights'> {
  readonly words: { readonly left: Vocabulary; readonly right: Vocabulary };
  readonly links: { readonly left: Links; readonly right: Links };
}

export function read(translation: Units, original: Units): Read {
  const left = words(translation);
  const right = words(original);
  return {
    words: { left, right },
    links: linkSides(left, right),
    lengths: lengths(translation.texts, original.texts),
    roles:
      translation.roles && original.roles ? { left: translation.roles, right: original.roles } : undefined,
  };
}

/** All that the score of a bead is made of. */
export function weigh(sides: Read, reach: Reach = REACH, weights: Weights = WEIGHTS): Ground {
  const nodes = bandFor(sides.words.left, sides.words.right, sides.links.left, reach);
  const { rows, columns } = evidence(sides.words, sides.links, nodes, weights);
  return { ...sides, nodes, rows, columns, weights };
}

/** Beads over two rows of units, held to the invariants of `checkBeads`. */
export function alignUnits(translation: Units, original: Units, options: AlignOptions = {}): Bead[] {
  const report = options.onProgress ?? (() => undefined);
  report(0);
  const ground = weigh(read(translation, original));
  report(0.5);
  const beads = beadsOf(
    ground,
    chain(ground, (share) => report(0.5 + share / 2)),
  );
  report(1);
  return beads;
}

/** Beads over the blocks of two articles, held to the invariants of `checkBeads`. */
export function alignArticles(translation: Article, original: Article, options: AlignOptions = {}): Bead[] {
  return alignUnits(articleUnits(translation), articleUnits(original), options);
}
