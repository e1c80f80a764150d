import { useEffect, useState } from 'preact/hooks';
import { watchLibrary } from '../../../library/index.ts';
import type { Langs } from '../pair.tsx';
import { readOutline, type Outline } from './outline.ts';

/** How long the page is left alone after it is there, in milliseconds: the text comes first. */
const LATER = 300;

/**
 * A bitext's outline: read in its own time, and again when its pairs have changed.
 */
export function useOutline(
  bitext: string,
  langs: Langs,
  onFailure: (error: unknown) => void,
): Outline | undefined {
  const [outline, setOutline] = useState<Outline>();
  useEffect(() => {
    let reading = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async ({ signal }: AbortController) => {
      const found = await readOutline(bitext, langs, signal);
      if (found && !signal.aborted) setOutline(found);
    };
    const plan = () => {
      reading.abort();
      reading = new AbortController();
      clearTimeout(timer);
      timer = setTimeout(() => void read(reading).catch(onFailure), LATER);
    };
    const unwatch = watchLibrary(({ kind, id }) => {
      if (id === bitext && (kind === 'mended' || kind === 'replaced')) plan();
    });
    plan();
    return () => {
      unwatch();
      clearTimeout(timer);
      reading.abort();
    };
  }, [bitext, langs, onFailure]);
  return outline;
}
