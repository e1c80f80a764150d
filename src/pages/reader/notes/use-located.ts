import { useEffect, useState } from 'preact/hooks';
import type { Noted } from '../../../core/bitext/index.ts';
import { library, watchLibrary } from '../../../library/index.ts';
import { ByBlock } from './on-pair.ts';

/** Pairs read at a time: so few that no frame is lost, also in a book. */
const SLICE = 200;

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
  for (let from = 0; !signal.aborted; from += SLICE) {
    const pairs = await library.pairs(bitext, from, from + SLICE);
    pairs.forEach(({ bead }, i) => found.push(...byBlock.of(bead).map((one) => ({ one, pair: from + i }))));
    if (pairs.length < SLICE || found.length === noted.length) return found;
  }
  return undefined;
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
