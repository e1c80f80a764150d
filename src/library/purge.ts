import { chunkRange } from './pairs.ts';
import { readRow } from './row.ts';
import type { StoredRow, Transaction } from './schema.ts';

/** Milliseconds for which a removed bitext can be restored. */
const UNDO = 60_000;

async function deleteBitext(tx: Transaction<'readwrite'>, id: string): Promise<void> {
  await tx.objectStore('chunks').delete(chunkRange(id));
  await tx.objectStore('places').delete(id);
  await tx.objectStore('notes').delete(IDBKeyRange.bound([id], [id, []]));
  await tx.objectStore('bitexts').delete(id);
}

async function deleteUnused(tx: Transaction<'readwrite'>, rows: readonly StoredRow[]): Promise<void> {
  // What a row of a wrong shape shows is not known.
  if (!rows.every(readRow)) return;
  const used = new Set(rows.flatMap((row) => row.assets));
  const assets = tx.objectStore('assets');
  const unused = (await assets.getAllKeys()).filter((hash) => !used.has(hash));
  await Promise.all(unused.map((hash) => assets.delete(hash)));
}

/** Deletes what is past its undo at `now`, and the pictures that nothing shows. Returns how many bitexts went. */
export async function purge(tx: Transaction<'readwrite'>, now: number): Promise<number> {
  const rows = await tx.objectStore('bitexts').getAll();
  const old = rows.filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < now - UNDO);
  for (const { id } of old) await deleteBitext(tx, id);
  await deleteUnused(
    tx,
    rows.filter((row) => !old.includes(row)),
  );
  return old.length;
}
