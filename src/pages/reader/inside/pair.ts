import type { Side } from '../../../core/bitext/index.ts';
import type { BitextRow, Pair } from '../../../library/index.ts';
import { WorkerError, type PairInside, type PairSides } from '../../../worker/index.ts';
import { sideText } from '../side-text.ts';
import { ask, isAskable, isLeft } from './asker.ts';

/** The sides of a pair as they are kept. */
export function sidesOf(pair: Pair, heads: BitextRow['heads']): PairSides {
  const side = (name: Side) => {
    const date = heads[name]?.published;
    const text = sideText(pair, name);
    return { lang: heads[name]?.lang ?? '', text, ...(date === undefined ? {} : { date }) };
  };
  return { translation: side('translation'), original: side('original') };
}

/** What is linked inside a pair as it is kept; nothing where it has one side, or that cannot be told. */
export async function askPair(pair: Pair, heads: BitextRow['heads']): Promise<PairInside | undefined> {
  const sides = sidesOf(pair, heads);
  if (!isAskable(sides)) return undefined;
  try {
    return await ask([sides])[0];
  } catch (error) {
    if (isLeft(error) || error instanceof WorkerError) return undefined;
    throw error;
  }
}
