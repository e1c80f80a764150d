import { checkBeads, tally, type Bead, type Place } from '../core/bitext/index.ts';
import { LibraryError } from './failure.ts';
import { chunkRange, chunksOf, pairsOf } from './pairs.ts';
import { refindPlace, textOf } from './place.ts';
import { readBitext } from './read.ts';
import type { Transaction } from './schema.ts';
import type { Pair } from './types.ts';

/** A place in the same text with other links: the same character of the same block, which may be in another pair. */
export function placeThrough(place: Place, before: readonly Pair[], after: readonly Pair[]): Place {
  const { side } = place;
  const from = before[place.pair];
  let rest = place.offset;
  const nth = from?.[side].findIndex(({ text }) => {
    if (rest <= text.length) return true;
    rest -= text.length + 1;
    return false;
  });
  const block = from?.bead[side][nth ?? -1];
  if (block === undefined) return refindPlace(place, after);
  const pair = after.findIndex(({ bead }) => bead[side].includes(block));
  const to = after[pair];
  const ahead = to?.[side].slice(0, to.bead[side].indexOf(block)) ?? [];
  const offset = ahead.reduce((sum, { text }) => sum + text.length + 1, rest);
  return { pair, side, offset, check: textOf(to, side).slice(offset, offset + place.check.length) };
}

/**
 * Writes a bitext's links anew, its blocks and all else of it as they are.
 *
 * @throws {LibraryError} `missing` where there is none
 * @throws {BeadError} for links that do not hold every block in order
 */
export async function mend(tx: Transaction<'readwrite'>, id: string, beads: readonly Bead[]): Promise<void> {
  const row = await tx.objectStore('bitexts').get(id);
  if (!row) throw new LibraryError('missing');
  const before = await readBitext(tx, row);
  checkBeads(beads, {
    translation: before.translation?.blocks.length ?? 0,
    original: before.original?.blocks.length ?? 0,
  });
  const pairs = pairsOf({ ...before, beads });
  const chunks = tx.objectStore('chunks');
  await chunks.delete(chunkRange(id));
  await Promise.all(chunksOf(id, pairs).map(async (chunk) => chunks.put(chunk)));
  await tx.objectStore('bitexts').put({ ...row, pairs: pairs.length, tally: tally(beads) });
  const places = tx.objectStore('places');
  const place = await places.get(id);
  if (place) await places.put({ ...placeThrough(place, pairsOf(before), pairs), bitext: id });
}
