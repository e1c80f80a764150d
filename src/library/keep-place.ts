import type { Place } from '../core/bitext/index.ts';
import type { Transaction } from './schema.ts';

/** Keeps a place, and how far the bitext is read, as long as there is such a bitext. */
export async function keepPlace(
  tx: Transaction<'readwrite'>,
  id: string,
  place: Place,
  progress: number,
): Promise<void> {
  const row = await tx.objectStore('bitexts').get(id);
  if (!row) return;
  await tx.objectStore('places').put({ ...place, bitext: id });
  await tx.objectStore('bitexts').put({ ...row, progress: Math.min(1, Math.max(0, progress)) });
}
