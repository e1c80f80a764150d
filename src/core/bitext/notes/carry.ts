import { matchBlocks } from '../mend/match.ts';
import { SIDES, type Bitext, type Block, type Side } from '../types.ts';
import { anchorOn, anchorOnBlock, isLost } from './anchor.ts';
import { refind } from './refind.ts';
import type { Anchor, Noted } from './types.ts';

/** A side after the change, and where the blocks from before it have gone. */
interface SideChange {
  /** How many blocks there were. */
  readonly size: number;
  readonly texts: readonly string[];
  readonly match: ReadonlyMap<number, number>;
}

function changeOf(before: readonly Block[], after: readonly Block[]): SideChange {
  return { size: before.length, texts: after.map(({ text }) => text), match: matchBlocks(before, after) };
}

/** Where a block that is not there any more would stand: by its nearest neighbour that still is. */
function expectedAt(block: number, { texts, match }: SideChange): number {
  const reach = Math.max(block, texts.length);
  for (let away = 0; away <= reach; away += 1) {
    const before = match.get(block - away);
    if (before !== undefined) return Math.min(before + away, texts.length - 1);
    const after = match.get(block + away);
    if (after !== undefined) return Math.max(0, after - away);
  }
  return Math.max(0, Math.min(block, texts.length - 1));
}

/** The end of the block nearest to where the words stood; of the other side, where theirs is gone. */
function lost(anchor: Anchor, sides: Readonly<Record<Side, SideChange>>, expected: number): Anchor {
  const side =
    SIDES.find((some) => some === anchor.side && sides[some].texts.length > 0) ??
    SIDES.find((some) => sides[some].texts.length > 0) ??
    anchor.side;
  const { texts } = sides[side];
  const block = side === anchor.side ? expected : Math.max(0, Math.min(anchor.block, texts.length - 1));
  const end = texts[block]?.length ?? 0;
  return { ...anchor, side, block, start: end, end };
}

/** The block that has come into the place of one: alone between the same neighbours. */
function heirOf(block: number, { size, texts, match }: SideChange): number | undefined {
  const before = block === 0 ? -1 : match.get(block - 1);
  const after = block === size - 1 ? texts.length : match.get(block + 1);
  return before !== undefined && after === before + 2 ? before + 1 : undefined;
}

function carried({ kind, anchor }: Noted, sides: Readonly<Record<Side, SideChange>>): Anchor {
  const { side, block } = anchor;
  const change = sides[side];
  const same = change.match.get(block);
  if (same !== undefined && !isLost(anchor)) return { ...anchor, block: same };
  const heir = same === undefined ? heirOf(block, change) : undefined;
  const expected = same ?? heir ?? expectedAt(block, change);
  const found = refind(anchor, change.texts, expected);
  if (found) {
    const end = found.start + anchor.quote.length;
    return anchorOn({ side, ...found, end }, change.texts[found.block] ?? '');
  }
  // A note is about all of a paragraph, also of one that was corrected.
  if (kind === 'note' && heir !== undefined) return anchorOnBlock(side, heir, change.texts[heir] ?? '');
  return lost(anchor, sides, expected);
}

/**
 * What a reader noted in a bitext, in the text that takes its place: on the same words wherever they stand now.
 * What is not found keeps its words and hangs at the end of the nearest block, so that nothing is dropped and a
 * later text may have it again.
 */
export function carryNoted<T extends Noted>(noted: readonly T[], before: Bitext, after: Bitext): T[] {
  const blocks = (bitext: Bitext, side: Side) => bitext[side]?.blocks ?? [];
  const of = (side: Side) => changeOf(blocks(before, side), blocks(after, side));
  const sides = { translation: of('translation'), original: of('original') };
  return noted.map((one) => ({ ...one, anchor: carried(one, sides) }));
}
