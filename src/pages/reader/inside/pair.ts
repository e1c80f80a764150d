import type { Side } from '../../../core/bitext/index.ts';
import type { BitextRow, Pair } from '../../../library/index.ts';
import { WorkerError, type PairInside } from '../../../worker/index.ts';
import { ask, isAskable, isLeft } from './asker.ts';

/** What is linked inside a pair as it is kept; nothing where it has one side, or that cannot be told. */
export async function askPair(pair: Pair, heads: BitextRow['heads']): Promise<PairInside | undefined> {
  const side = (name: Side) => {
    const date = heads[name]?.published;
    const text = pair[name].map((block) => block.text).join('\n');
    return { lang: heads[name]?.lang ?? '', text, ...(date === undefined ? {} : { date }) };
  };
  const sides = { translation: side('translation'), original: side('original') };
  if (!isAskable(sides)) return undefined;
  try {
    return await ask([sides])[0];
  } catch (error) {
    if (isLeft(error) || error instanceof WorkerError) return undefined;
    throw error;
  }
}
