import { checkBeads, type Sizes } from '../beads.ts';
import { SIDES, type Bead, type Side } from '../types.ts';
import { apart, isLone, seatAll, type Linked } from './seat.ts';

/**
 * What a reader does to the links. Beads by their index, blocks by their index among their side's.
 *
 * - `merge` a bead with the next;
 * - `split` a bead one to one, the rest alone; or in two, `at` so many blocks of each side;
 * - `move` the first block that a bead has of a side to the bead before, or the last to the one after;
 * - `unlink`: each block of the bead alone;
 * - `link` a bead of the translation alone with one of the original alone.
 */
export type Edit =
  | { readonly kind: 'merge'; readonly bead: number }
  | { readonly kind: 'split'; readonly bead: number; readonly at?: Readonly<Record<Side, number>> }
  | { readonly kind: 'move'; readonly side: Side; readonly block: number; readonly to: 'before' | 'after' }
  | { readonly kind: 'unlink'; readonly bead: number }
  | { readonly kind: 'link'; readonly beads: readonly [number, number] };

/** The beads that an edit takes out, ascending, and what it puts in their place, in order. */
interface Exchange {
  readonly out: readonly number[];
  readonly put: readonly Linked[];
  /** Index among `out` of the bead whose place is taken. */
  readonly lead?: number;
}

const ascending = (blocks: readonly number[]) => [...blocks].sort((a, b) => a - b);

function together(a: Linked, b: Linked): Linked {
  return {
    translation: ascending([...a.translation, ...b.translation]),
    original: ascending([...a.original, ...b.original]),
  };
}

const count = ({ translation, original }: Linked) => translation.length + original.length;

function merge(beads: readonly Bead[], i: number): Exchange | undefined {
  const [bead, next] = [beads[i], beads[i + 1]];
  return bead && next && { out: [i, i + 1], put: [together(bead, next)] };
}

function split(beads: readonly Bead[], i: number, at?: Readonly<Record<Side, number>>): Exchange | undefined {
  const bead = beads[i];
  if (!bead) return undefined;
  const longer = Math.max(bead.translation.length, bead.original.length);
  const part = (side: Side, n: number) =>
    at
      ? bead[side].slice(n === 0 ? 0 : at[side], n === 0 ? at[side] : undefined)
      : bead[side].slice(n, n + 1);
  const put = Array.from({ length: at ? 2 : longer }, (_, n) => ({
    translation: part('translation', n),
    original: part('original', n),
  }));
  const sound = !at || SIDES.every((side) => at[side] >= 0 && at[side] <= bead[side].length);
  return sound && put.length > 1 && put.every((some) => count(some) > 0) ? { out: [i], put } : undefined;
}

function move(
  beads: readonly Bead[],
  side: Side,
  block: number,
  to: 'before' | 'after',
): Exchange | undefined {
  const from = beads.findIndex((bead) => bead[side].includes(block));
  const target = to === 'before' ? from - 1 : from + 1;
  const [source, taking] = [beads[from], beads[target]];
  if (!source || !taking || source[side].at(to === 'before' ? 0 : -1) !== block) return undefined;
  const rest = { ...source, [side]: source[side].filter((other) => other !== block) };
  const taken = together(taking, { translation: [], original: [], [side]: [block] });
  const put = to === 'before' ? [taken, rest] : [rest, taken];
  return { out: ascending([from, target]), put: put.filter((part) => count(part) > 0) };
}

function unlink(beads: readonly Bead[], i: number): Exchange | undefined {
  const bead = beads[i];
  return bead && !isLone(bead) ? { out: [i], put: apart(bead) } : undefined;
}

function link(beads: readonly Bead[], pair: readonly [number, number]): Exchange | undefined {
  const out = ascending(pair);
  const [a, b] = out.map((i) => beads[i]);
  if (!a || !b || !isLone(a) || !isLone(b)) return undefined;
  if ((a.translation.length === 0) === (b.translation.length === 0)) return undefined;
  // The translation is what is read: its place is kept.
  return { out, put: [together(a, b)], lead: a.translation.length > 0 ? 0 : 1 };
}

function exchange(beads: readonly Bead[], edit: Edit): Exchange | undefined {
  switch (edit.kind) {
    case 'merge':
      return merge(beads, edit.bead);
    case 'split':
      return split(beads, edit.bead, edit.at);
    case 'move':
      return move(beads, edit.side, edit.block, edit.to);
    case 'unlink':
      return unlink(beads, edit.bead);
    case 'link':
      return link(beads, edit.beads);
  }
}

/**
 * The beads after an edit; nothing where it makes no sense. What it touched is the reader's, and certain;
 * the other beads are the very ones given, but for one that does not cross any more.
 *
 * @throws {BeadError} where the beads given were not sound
 */
export function mend(beads: readonly Bead[], sizes: Sizes, edit: Edit): readonly Bead[] | undefined {
  const found = exchange(beads, edit);
  if (!found) return undefined;
  const { out, put, lead = 0 } = found;
  const mended = beads.filter((_, i) => !out.includes(i));
  const near = (out[lead] ?? 0) - lead;
  seatAll(
    mended,
    put.map(({ translation, original }) => ({
      bead: { translation, original, confidence: 1, by: 'reader' },
      near,
    })),
  );
  checkBeads(mended, sizes);
  return mended;
}
