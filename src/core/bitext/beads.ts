import { SIDES, type Bead, type Side } from './types.ts';

/** How many blocks each side has. */
export type Sizes = Readonly<Record<Side, number>>;

/** What a bead is on the page. */
export type BeadKind = 'one' | 'merged' | 'translation-only' | 'original-only';

export function beadKind(bead: Bead): BeadKind {
  if (bead.original.length === 0) return 'translation-only';
  if (bead.translation.length === 0) return 'original-only';
  return bead.original.length === 1 && bead.translation.length === 1 ? 'one' : 'merged';
}

/** Thrown where beads break an invariant. `code` is what broke, `bead` the index of the bead at fault. */
export class BeadError extends Error {
  override name = 'BeadError';
  readonly code: 'empty' | 'unsorted' | 'range' | 'twice' | 'missing' | 'order';
  readonly bead: number;

  constructor(code: BeadError['code'], bead: number, detail: string) {
    super(detail);
    this.code = code;
    this.bead = bead;
  }
}

/**
 * The invariants of beads: every block of each side in exactly one bead, indices ascending within a bead,
 * no empty bead, and order kept on both sides by every bead that does not say that it crosses.
 *
 * @throws {BeadError} naming the first bead that breaks one.
 */
export function checkBeads(beads: readonly Bead[], sizes: Sizes): void {
  for (const side of SIDES) checkCover(beads, side, sizes[side]);
  beads.forEach((bead, i) => {
    if (bead.original.length + bead.translation.length > 0) return;
    throw new BeadError('empty', i, `bead ${i} links nothing`);
  });
  for (const side of SIDES) checkOrder(beads, side);
}

function checkCover(beads: readonly Bead[], side: Side, size: number): void {
  const seen = new Uint8Array(size);
  beads.forEach((bead, i) => {
    let last = -1;
    for (const block of bead[side]) {
      if (!Number.isInteger(block) || block < 0 || block >= size)
        throw new BeadError('range', i, `bead ${i}: ${side} has no block ${block}`);
      if (seen[block]) throw new BeadError('twice', i, `bead ${i}: ${side} block ${block} is in two beads`);
      if (block <= last) throw new BeadError('unsorted', i, `bead ${i}: ${side} blocks are not ascending`);
      seen[block] = 1;
      last = block;
    }
  });
  const missing = seen.indexOf(0);
  if (missing >= 0) throw new BeadError('missing', beads.length, `${side} block ${missing} is in no bead`);
}

function checkOrder(beads: readonly Bead[], side: Side): void {
  let last = -1;
  beads.forEach((bead, i) => {
    const first = bead[side][0];
    if (bead.crosses || first === undefined) return;
    if (first < last) throw new BeadError('order', i, `bead ${i}: ${side} goes back and does not say so`);
    last = first;
  });
}

/** Beads of a bitext with one side only: every block alone, and certain. */
export function aloneBeads(side: Side, size: number): Bead[] {
  return Array.from({ length: size }, (_, i) => ({
    translation: side === 'translation' ? [i] : [],
    original: side === 'original' ? [i] : [],
    confidence: 1,
    by: 'aligner' as const,
  }));
}

/** How many pairs of each kind there are, and how many of those linked are below `unsure`. */
export interface Tally {
  readonly one: number;
  readonly merged: number;
  readonly translationOnly: number;
  readonly originalOnly: number;
  readonly unsure: number;
}

/** Confidence under which a link is shown as unsure. */
export const UNSURE = 0.5;

/** Counts beads by kind for a line of summary. */
export function tally(beads: readonly Bead[]): Tally {
  const count = (kind: BeadKind) => beads.filter((bead) => beadKind(bead) === kind).length;
  return {
    one: count('one'),
    merged: count('merged'),
    translationOnly: count('translation-only'),
    originalOnly: count('original-only'),
    unsure: beads.filter(isUnsure).length,
  };
}

/** A link between both sides that the aligner does not vouch for. */
export function isUnsure(bead: Bead): boolean {
  return bead.original.length > 0 && bead.translation.length > 0 && bead.confidence < UNSURE;
}
