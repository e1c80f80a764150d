import { useEffect, useState } from 'preact/hooks';
import type { Noted } from '../../../core/bitext/index.ts';
import { watchLibrary } from '../../../library/index.ts';
import { pairSlices } from '../slices.ts';
import { ByBlock } from './on-pair.ts';

/** What was noted, and the index of the pair that it is on. */
export interface Located {
  readonly one: Noted;
  readonly pair: number;
}

async function locate(
  bitext: string,
  noted: readonly Noted[],
  signal: AbortSignal,
): Promise<Located[] | undefined> {
  const byBlock = new ByBlock(noted);
  const found: Located[] = [];
  for await (const { from, pairs } of pairSlices(bitext, signal)) {
    pairs.forEach(({ bead }, i) => found.push(...byBlock.of(bead).map((one) => ({ one, pair: from + i }))));
    if (found.length === noted.length) break;
  }
  return signal.aborted ? undefined : found;
}

/** What was noted in a bitext in the order of its pairs: once it is `wanted`, and again when either changes. */
export function useLocated(
  bitext: string,
  noted: readonly Noted[],
  wanted: boolean,
  onFailure: (error: unknown) => void,
): readonly Located[] | undefined {
  const [found, setFound] = useState<readonly Located[]>();
  const [version, setVersion] = useState(0);
  useEffect(
    () =>
      watchLibrary(({ kind, id }) => {
        if (id === bitext && (kind === 'mended' || kind === 'replaced')) setVersion((before) => before + 1);
      }),
    [bitext],
  );
  useEffect(() => {
    if (!wanted) return;
    const reading = new AbortController();
    const { signal } = reading;
    locate(bitext, noted, signal).then((all) => {
      if (all && !signal.aborted) setFound(all);
    }, onFailure);
    return () => reading.abort();
  }, [bitext, noted, wanted, version, onFailure]);
  return found;
}
