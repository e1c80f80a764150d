import type { Bitext } from '../core/bitext/index.ts';
import { chunkRange, joinPairs } from './pairs.ts';
import type { StoredRow, Transaction } from './schema.ts';

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
