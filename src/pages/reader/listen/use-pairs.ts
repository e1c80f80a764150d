import { useEffect, useState } from 'preact/hooks';
import { library, watchLibrary, type Pair } from '../../../library/index.ts';
import { SLICE } from '../slices.ts';

/** The pairs of a bitext, in place; those that are not read yet are gaps, which fill. */
export type Pairs = readonly (Pair | undefined)[];

/**
 * Reads a bitext from a pair on to its end, then what is before it. Reads it anew when it was changed.
 *
 * @param from the pair that has to be there first
 * @returns nothing until that one is there
 */
export function usePairs(
  bitext: string,
  count: number,
  from: () => number,
  onFailure: (error: unknown) => void,
): Pairs | undefined {
  const [pairs, setPairs] = useState<Pairs>();
  const [version, setVersion] = useState(0);
  useEffect(
    () =>
      watchLibrary(({ kind, id }) => {
        if ((kind === 'replaced' || kind === 'mended') && id === bitext) setVersion((before) => before + 1);
      }),
    [bitext],
  );
  useEffect(() => {
    let stale = false;
    const found = Array.from<Pair | undefined>({ length: count });
    const slices = Math.ceil(count / SLICE);
    const first = Math.floor(from() / SLICE);
    const read = async () => {
      for (let i = 0; i < slices; i += 1) {
        const start = ((first + i) % slices) * SLICE;
        const slice = await library.pairs(bitext, start, start + SLICE);
        if (stale) return;
        slice.forEach((pair, n) => (found[start + n] = pair));
        if (i === 0) setPairs(found);
      }
    };
    read().catch(onFailure);
    return () => {
      stale = true;
    };
  }, [bitext, count, version, from, onFailure]);
  return pairs;
}
