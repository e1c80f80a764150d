import { SIDES, type Bead, type Edit, type Side } from '../../../core/bitext/index.ts';
import type { Around } from './around.ts';

const WAYS = ['before', 'after'] as const;
export type Way = (typeof WAYS)[number];

/** An edit that makes sense for a pair. */
export type Offer =
  | { readonly kind: 'merge' | 'link'; readonly way: Way; readonly edit: Edit }
  | { readonly kind: 'split' | 'unlink'; readonly edit: Edit }
  /** `only`: the side has no other block in this pair. */
  | {
      readonly kind: 'move';
      readonly way: Way;
      readonly side: Side;
      readonly only: boolean;
      readonly edit: Edit;
    };

/** The side that a bead stands on alone, if it does. */
function aloneOn({ translation, original }: Bead): Side | undefined {
  if (original.length === 0) return 'translation';
  return translation.length === 0 ? 'original' : undefined;
}

/** One with the neighbour. Two that are left out on the same side have nothing to do with each other. */
function joining({ index, pair: { bead } }: Around, way: Way, other: Bead | undefined): Offer[] {
  if (!other) return [];
  const first = way === 'before' ? index - 1 : index;
  const [mine, theirs] = [aloneOn(bead), aloneOn(other)];
  if (!mine || !theirs) return [{ kind: 'merge', way, edit: { kind: 'merge', bead: first } }];
  return mine === theirs ? [] : [{ kind: 'link', way, edit: { kind: 'link', beads: [first, first + 1] } }];
}

function moving({ pair: { bead } }: Around, side: Side, way: Way, other: Bead | undefined): Offer[] {
  const block = bead[side].at(way === 'before' ? 0 : -1);
  if (!other || block === undefined) return [];
  const edit: Edit = { kind: 'move', side, block, to: way };
  return [{ kind: 'move', way, side, only: bead[side].length === 1, edit }];
}

/** The edits that make sense for a pair, in the order in which they are offered. */
export function offersFor(around: Around): Offer[] {
  const { index, pair } = around;
  const { translation, original } = pair.bead;
  const alone = aloneOn(pair.bead) !== undefined;
  const several = Math.max(translation.length, original.length) > 1;
  return [
    ...WAYS.flatMap((way) => joining(around, way, around[way])),
    ...(several ? [{ kind: 'split' as const, edit: { kind: 'split' as const, bead: index } }] : []),
    ...(alone ? [] : [{ kind: 'unlink' as const, edit: { kind: 'unlink' as const, bead: index } }]),
    // What stands alone is moved by joining it.
    ...(alone ? [] : SIDES.flatMap((side) => WAYS.flatMap((way) => moving(around, side, way, around[way])))),
  ];
}
