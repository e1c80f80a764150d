import { library, type Pair } from '../../library/index.ts';

/** Pairs read at a time: as many as the library keeps together, and so few that no frame is lost in a book. */
export const SLICE = 200;

/** Pairs of a bitext, and the index of the first. */
interface Slice {
  readonly from: number;
  readonly pairs: readonly Pair[];
}

/** Reads a bitext from its beginning, slice by slice; ends where it is called off, too. */
export async function* pairSlices(bitext: string, signal: AbortSignal): AsyncGenerator<Slice> {
  for (let from = 0; !signal.aborted; from += SLICE) {
    const pairs = await library.pairs(bitext, from, from + SLICE);
    yield { from, pairs };
    if (pairs.length < SLICE) return;
  }
}
