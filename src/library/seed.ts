import type { Bitext } from '../core/bitext/index.ts';
import { insert } from './insert.ts';
import type { Transaction } from './schema.ts';
import type { Picture } from './types.ts';

/** What comes with the app. */
export interface Bundle {
  readonly bitexts: readonly Bitext[];
  readonly pictures: readonly Picture[];
}

/** Setting under which the ids of those are noted that were ever put in. */
export const SAMPLES = 'samples';

/** Puts in what was never put in before, and returns it. */
export async function seed(
  tx: Transaction<'readwrite'>,
  { bitexts, pictures }: Bundle,
  now: number,
): Promise<readonly Bitext[]> {
  const settings = tx.objectStore('settings');
  const note = await settings.get(SAMPLES);
  const known: unknown[] = Array.isArray(note?.value) ? note.value : [];
  const fresh = bitexts.filter(({ id }) => !known.includes(id));
  for (const [i, bitext] of fresh.entries()) {
    // The first of the bundle counts as the newest, so that the shelf shows them in its order.
    const row = await insert(tx, bitext, pictures, now - i);
    await tx.objectStore('bitexts').put({ ...row, sample: true });
  }
  await settings.put({ key: SAMPLES, value: [...known, ...fresh.map(({ id }) => id)] });
  return fresh;
}
