import { SIDES, type Article, type Bitext, type Block, type Side } from '../core/bitext/index.ts';
import { chunkRange } from './pairs.ts';
import type { StoredRow, Transaction } from './schema.ts';
import type { BitextRow, Pair } from './types.ts';

function article(side: Side, heads: BitextRow['heads'], pairs: readonly Pair[]): Article | undefined {
  const head = heads[side];
  if (!head) return undefined;
  // Every block stands in exactly one bead, which knows where it stood.
  const blocks: Block[] = [];
  for (const pair of pairs)
    pair[side].forEach((block, i) => {
      const at = pair.bead[side][i];
      if (at !== undefined) blocks[at] = block;
    });
  return { ...head, blocks };
}

/** The bitext that `pairsOf` took apart. */
function joinPairs(id: string, heads: BitextRow['heads'], pairs: readonly Pair[]): Bitext {
  const sides = SIDES.map((side) => [side, article(side, heads, pairs)] as const);
  return {
    id,
    ...Object.fromEntries(sides.filter(([, found]) => found !== undefined)),
    beads: pairs.map(({ bead }) => bead),
  };
}

/** The bitext of a row, whole, from its chunks. */
export async function readBitext(
  tx: Transaction<IDBTransactionMode>,
  { id, heads }: StoredRow,
): Promise<Bitext> {
  const chunks = await tx.objectStore('chunks').getAll(chunkRange(id));
  return joinPairs(
    id,
    heads,
    chunks.flatMap(({ pairs }) => pairs),
  );
}
