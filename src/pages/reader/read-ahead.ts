import { library, type Pair } from '../../library/index.ts';
import type { Cut } from './mend/index.ts';
import { SLICE } from './slices.ts';

/** Reads pairs from `from` on, so many of them. */
export type ReadPairs = (from: number, size: number) => Promise<readonly Pair[]>;

/**
 * Reads a bitext's pairs; those that come next are there already when they are asked for.
 *
 * @param cuts all of its sections as they are now: what was read for others is not handed out
 */
export function readAhead(bitext: string, cuts: readonly Cut[]): ReadPairs {
  const pairs = cuts.reduce((sum, { size }) => sum + size, 0);
  let [start, end] = [0, 0];
  let read: Promise<readonly Pair[]> | undefined;
  return async (from, size) => {
    if (!read || from < start || from + size > end) {
      start = Math.floor(from / SLICE) * SLICE;
      end = Math.min(pairs, Math.ceil((from + size) / SLICE) * SLICE);
      read = library.pairs(bitext, start, end);
    }
    const first = start;
    const mine = read;
    try {
      return (await mine).slice(from - first, from - first + size);
    } catch (error) {
      // What failed is read again when it is asked for again.
      if (read === mine) read = undefined;
      throw error;
    }
  };
}
