import { carryMended, type Bitext } from '../core/bitext/index.ts';
import { LibraryError } from './failure.ts';
import { insert } from './insert.ts';
import { carryNotes } from './notes.ts';
import { chunkRange, pairsOf } from './pairs.ts';
import { readBitext } from './read.ts';
import { refindPlace } from './place.ts';
import type { Transaction } from './schema.ts';
import type { Picture } from './types.ts';

/**
 * Writes a bitext over the one of its id, with what the reader mended there, and finds the reader's place and
 * notes in the new text.
 *
 * @throws {LibraryError} `missing` where there is none
 * @throws {FieldError | BeadError}
 */
export async function replace(
  tx: Transaction<'readwrite'>,
  fresh: Bitext,
  pictures: readonly Picture[],
): Promise<void> {
  const { id } = fresh;
  const before = await tx.objectStore('bitexts').get(id);
  if (!before) throw new LibraryError('missing');
  const { addedAt, openedAt, opens, progress } = before;
  const old = await readBitext(tx, before);
  const bitext = { ...fresh, beads: carryMended(old, fresh) };
  await tx.objectStore('chunks').delete(chunkRange(id));
  const row = await insert(tx, bitext, pictures, addedAt);
  const opened = openedAt === undefined ? {} : { openedAt };
  await tx.objectStore('bitexts').put({ ...row, ...opened, opens, progress });
  await carryReaders(tx, old, bitext);
}

/** What the reader left in the text is found again in the newer one. */
async function carryReaders(tx: Transaction<'readwrite'>, old: Bitext, bitext: Bitext): Promise<void> {
  const { id } = bitext;
  const places = tx.objectStore('places');
  const place = await places.get(id);
  if (place) await places.put({ ...refindPlace(place, pairsOf(bitext)), bitext: id });
  await carryNotes(tx, old, bitext);
}
