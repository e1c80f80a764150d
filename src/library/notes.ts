import {
  asNoted,
  carryNoted,
  FieldError,
  LIMITS,
  type Bitext,
  type Noted,
  type NotedChange,
} from '../core/bitext/index.ts';
import { LibraryError } from './failure.ts';
import type { Transaction } from './schema.ts';

/** All notes of a bitext. Their keys are its id and their own. */
export function notesRange(bitext: string): IDBKeyRange {
  return IDBKeyRange.bound([bitext], [bitext, []]);
}

/** A kept note; nothing for one of a wrong shape, which must not cost the reader the others. */
function readNoted(kept: unknown): Noted | undefined {
  try {
    return asNoted(kept);
  } catch (error) {
    if (error instanceof FieldError) return undefined;
    throw error;
  }
}

/** What the reader noted in a bitext, in no order. */
export async function readNotes(tx: Transaction<IDBTransactionMode>, bitext: string): Promise<Noted[]> {
  const kept: unknown[] = await tx.objectStore('notes').getAll(notesRange(bitext));
  return kept.flatMap((one) => readNoted(one) ?? []);
}

/**
 * Writes and takes away, all of it or nothing.
 *
 * @throws {LibraryError} `missing` where the bitext is gone: another tab may have taken it away under the reader
 * @throws {FieldError} for what is not sound, of another bitext, or one too many
 */
export async function changeNotes(
  tx: Transaction<'readwrite'>,
  bitext: string,
  { put, drop }: NotedChange,
): Promise<void> {
  const row = await tx.objectStore('bitexts').get(bitext);
  if (!row || row.deletedAt !== undefined) throw new LibraryError('missing');
  const notes = tx.objectStore('notes');
  const sound = put.map((one, i) => asNoted(one, `put[${i}]`));
  if (sound.some((one) => one.bitext !== bitext)) throw new FieldError('put', 'must be of this bitext');
  await Promise.all(drop.map(async (id) => notes.delete([bitext, id])));
  await Promise.all(sound.map(async (one) => notes.put(one)));
  if (sound.length > 0 && (await notes.count(notesRange(bitext))) > LIMITS.noted)
    throw new FieldError('put', `must leave at most ${LIMITS.noted} notes`);
}

/** Puts the notes of a bitext on the same words of the text that takes its place. */
export async function carryNotes(tx: Transaction<'readwrite'>, before: Bitext, after: Bitext): Promise<void> {
  const noted = await readNotes(tx, before.id);
  const carried = carryNoted(noted, before, after);
  await Promise.all(carried.map(async (one) => tx.objectStore('notes').put(one)));
}
