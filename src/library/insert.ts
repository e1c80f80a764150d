import { checkBeads, type Bitext } from '../core/bitext/index.ts';
import { chunksOf, pairsOf } from './pairs.ts';
import { assetsOf, checkHeads, newRow } from './row.ts';
import type { StoredRow, Transaction } from './schema.ts';
import type { Picture } from './types.ts';

/**
 * Writes a bitext's text and pictures. It is the caller's to have read the blocks by the rules of `asBitext`;
 * what is looked at again here is what would lose text (a block without a bead) or hide the row (a wrong head).
 *
 * @returns its row, not written yet
 * @throws {FieldError | BeadError}
 */
export async function insert(
  tx: Transaction<'readwrite'>,
  bitext: Bitext,
  pictures: readonly Picture[],
  addedAt: number,
): Promise<StoredRow> {
  checkHeads(bitext);
  checkBeads(bitext.beads, {
    translation: bitext.translation?.blocks.length ?? 0,
    original: bitext.original?.blocks.length ?? 0,
  });
  const shown = assetsOf(bitext);
  const assets = tx.objectStore('assets');
  const chunks = chunksOf(bitext.id, pairsOf(bitext));
  // `async`, so that what cannot even be copied fails like the rest, all of which is waited for.
  await Promise.all([
    ...chunks.map(async (chunk) => tx.objectStore('chunks').put(chunk)),
    ...pictures.filter(({ hash }) => shown.includes(hash)).map(async (picture) => assets.put(picture)),
  ]);
  // A picture may be there from another bitext.
  const kept = await Promise.all(shown.map((hash) => assets.getKey(hash)));
  return newRow(bitext, new Set(kept.filter((hash) => hash !== undefined)), addedAt);
}
