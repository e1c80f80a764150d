import { isUnsure, type Block, type Role, type Side } from '../../core/bitext/index.ts';
import type { Pair } from '../../library/index.ts';
import { onlySide, shapeOf } from './kind.ts';

/** What can differ between the sides, in the order in which it is told. */
export const DIFFERENCES = [
  'leftOut',
  'leftOutParts',
  'added',
  'addedParts',
  'moved',
  'regrouped',
  'unsure',
] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

/** One pair in which the sides differ, and its first words to know it by. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** How many blocks it is about; a link counts as one. */
  readonly count: number;
  /** Index of the pair. */
  readonly pair: number;
  readonly side: Side;
  readonly excerpt: string;
}

/** Characters of an excerpt: more than a line of a wide page holds. */
const EXCERPT = 240;

const TEXTS: ReadonlySet<Role> = new Set<Role>(['paragraph', 'quote', 'list']);

function excerpt(blocks: readonly Block[]): string {
  const words = blocks.map(({ text, alt = '' }) => (text === '' ? alt : text)).find((text) => text !== '');
  return words?.slice(0, EXCERPT) ?? '';
}

/** Paragraphs are told apart from headings, pictures and notes: to call those paragraphs would not be true. */
function aloneOn(side: Side, pair: Pair, index: number): Difference[] {
  const texts = pair[side].filter(({ role }) => TEXTS.has(role));
  const parts = pair[side].filter(({ role }) => !TEXTS.has(role));
  const found = (kind: DifferenceKind, blocks: readonly Block[]): Difference[] =>
    blocks.length === 0 ? [] : [{ kind, count: blocks.length, pair: index, side, excerpt: excerpt(blocks) }];
  return side === 'original'
    ? [...found('leftOut', texts), ...found('leftOutParts', parts)]
    : [...found('added', texts), ...found('addedParts', parts)];
}

function linked(pair: Pair, index: number): Difference[] {
  const { bead } = pair;
  const of = (kind: DifferenceKind, count: number): Difference => ({
    kind,
    count,
    pair: index,
    side: 'translation',
    excerpt: excerpt(pair.translation),
  });
  return [
    ...(bead.crosses ? [of('moved', pair.translation.length)] : []),
    ...(shapeOf(bead) === 'one' ? [] : [of('regrouped', 1)]),
    ...(isUnsure(bead) ? [of('unsure', 1)] : []),
  ];
}

/**
 * Where the sides of these pairs differ.
 *
 * @param from index of the first of them in the bitext
 */
export function differences(pairs: readonly Pair[], from = 0): Difference[] {
  return pairs.flatMap((pair, i) => {
    const side = onlySide(pair);
    return side === undefined ? linked(pair, from + i) : aloneOn(side, pair, from + i);
  });
}
