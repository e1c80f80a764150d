import type { Bead } from '../../../core/bitext/index.ts';
import { library, type Pair } from '../../../library/index.ts';

/** A pair that was opened, and the links beside it, which an edit may take in. */
export interface Around {
  readonly index: number;
  readonly pair: Pair;
  readonly before: Bead | undefined;
  readonly after: Bead | undefined;
}

/** Reads a pair and its neighbours; nothing where it is gone. */
export async function openAround(bitext: string, index: number): Promise<Around | undefined> {
  const from = Math.max(0, index - 1);
  const pairs = await library.pairs(bitext, from, index + 2);
  const at = index - from;
  const pair = pairs[at];
  return pair && { index, pair, before: pairs[at - 1]?.bead, after: pairs[at + 1]?.bead };
}
