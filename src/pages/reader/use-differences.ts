import { useEffect, useState } from 'preact/hooks';
import { watchLibrary } from '../../library/index.ts';
import { differences, type Difference } from './differences.ts';
import { pairSlices } from './slices.ts';

async function readDifferences(bitext: string, signal: AbortSignal): Promise<Difference[] | undefined> {
  const found: Difference[] = [];
  for await (const { from, pairs } of pairSlices(bitext, signal)) found.push(...differences(pairs, from));
  return signal.aborted ? undefined : found;
}

/** Where the sides of a bitext differ: read once when it is `wanted`, and again after its text was changed. */
export function useDifferences(
  bitext: string,
  wanted: boolean,
  onFailure: (error: unknown) => void,
): readonly Difference[] | undefined {
  const [found, setFound] = useState<readonly Difference[]>();
  useEffect(() => {
    if (!wanted) return;
    let reading = new AbortController();
    const read = () => {
      reading.abort();
      reading = new AbortController();
      const { signal } = reading;
      readDifferences(bitext, signal).then((all) => {
        if (all && !signal.aborted) setFound(all);
      }, onFailure);
    };
    const ends = watchLibrary(({ kind, id }) => {
      if (id === bitext && kind !== 'place' && kind !== 'opened') read();
    });
    read();
    return () => {
      ends();
      reading.abort();
    };
  }, [bitext, wanted, onFailure]);
  return found;
}
