import packed from 'virtual:glossary';
import { unpack } from './packed.ts';
import type { Entry } from './table.ts';

let whole: readonly Entry[] | undefined;

/**
 * The whole glossary of the house in the order of its lemmas, unpacked once. A lemma may stand in it more
 * than once, with the entry of the news core first.
 */
export function glossary(): readonly Entry[] {
  whole ??= unpack(packed);
  return whole;
}
