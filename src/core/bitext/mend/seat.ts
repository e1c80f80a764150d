import type { Bead, Side } from '../types.ts';

/** Positions, both included, at which a bead can be put in. */
interface Room {
  readonly from: number;
  readonly to: number;
}

/** Where a bead whose blocks of a side begin with `first` keeps that side's order. Looked for outwards from `near`. */
function room(beads: readonly Bead[], side: Side, first: number | undefined, near: number): Room {
  if (first === undefined) return { from: 0, to: beads.length };
  const begins = (i: number) => {
    const bead = beads[i];
    return bead === undefined || bead.crosses ? undefined : bead[side][0];
  };
  const before = (i: number) => (begins(i) ?? Infinity) < first;
  const after = (i: number) => (begins(i) ?? -1) > first;
  let from = near;
  while (from > 0 && !before(from - 1)) from -= 1;
  let to = from;
  while (to < beads.length && !after(to)) {
    to += 1;
    if (before(to - 1)) from = to;
  }
  return { from, to };
}

interface Seat extends Room {
  readonly crosses: boolean;
}

/** Where a bead keeps the order of both sides; that of the translation, which is read, where there is no such place. */
function seatFor(beads: readonly Bead[], bead: Bead, near: number): Seat {
  const read = room(beads, 'translation', bead.translation[0], near);
  const other = room(beads, 'original', bead.original[0], near);
  const from = Math.max(read.from, other.from);
  const to = Math.min(read.to, other.to);
  return from <= to ? { from, to, crosses: false } : { ...read, crosses: true };
}

function crossing({ translation, original, confidence, by }: Bead, crosses: boolean): Bead {
  return { translation, original, confidence, by, ...(crosses ? { crosses } : {}) };
}

/** Puts a bead in, as near to a position as its order allows. */
function seat(beads: Bead[], bead: Bead, near: number): void {
  const { from, to, crosses } = seatFor(beads, bead, near);
  beads.splice(Math.min(to, Math.max(from, near)), 0, crossing(bead, crosses));
}

/** Takes the flag from beads that do not cross any more, now that others have gone. */
function settle(beads: Bead[]): void {
  beads.forEach((bead, i) => {
    if (!bead.crosses) return;
    const { from, to, crosses } = seatFor(beads, bead, i);
    if (!crosses && from <= i + 1 && to >= i) beads[i] = crossing(bead, false);
  });
}

/** What a bead links. */
export type Linked = Pick<Bead, Side>;

/** Each block alone. */
export function apart({ translation, original }: Linked): Linked[] {
  return [
    ...translation.map((block) => ({ translation: [block], original: [] })),
    ...original.map((block) => ({ translation: [], original: [block] })),
  ];
}

/** What stands on one side alone. */
export function isLone({ translation, original }: Linked): boolean {
  return translation.length === 0 || original.length === 0;
}

/** A bead, and the index that it is to have, or to be next to, among those that are there before it comes. */
export interface Waiting {
  readonly bead: Bead;
  readonly near: number;
}

/**
 * Puts beads among sound ones, each as near to its index as its order allows; those for the same index in the
 * order given. One says that it crosses where no place keeps the order of both sides.
 *
 * @param beads changed in place
 * @param waiting by ascending index
 */
export function seatAll(beads: Bead[], waiting: readonly Waiting[]): void {
  const linked = waiting.filter(({ bead }) => !isLone(bead));
  linked.forEach(({ bead, near }, n) => seat(beads, bead, near + n));
  settle(beads);
  // What stands alone crosses nothing: it goes where the linked ones leave room for it.
  waiting.forEach(({ bead, near }, n) => {
    if (isLone(bead)) seat(beads, bead, near + n);
  });
}
