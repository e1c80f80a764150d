import { useEffect, useRef, useState } from 'preact/hooks';
import type { Side } from '../../../core/bitext/index.ts';
import { asQuery } from '../../../core/find/index.ts';
import { watchLibrary } from '../../../library/index.ts';
import { readTexts, search, type Hit, type Texts } from './search.ts';

/** What is in the field, and whether the keyboard still holds its last syllable. */
export interface Typed {
  readonly text: string;
  readonly composing: boolean;
}

/** What was found for what was typed. */
export interface Found {
  readonly typed: Typed;
  readonly texts: Texts;
  readonly hits: readonly Hit[];
}

/** How long the keyboard must rest before it is searched, in milliseconds. */
const REST = 120;

/**
 * Searches a bitext for what is typed, once the keyboard rests, and again when its text or its links were changed.
 *
 * @param first the side that is read first in each pair
 * @returns nothing as long as nothing was looked for; the last outcome while the next one is on its way
 */
export function useSearch(
  bitext: string,
  typed: Typed,
  first: Side,
  onFailure: (error: unknown) => void,
): Found | undefined {
  const [found, setFound] = useState<Found>();
  const [version, setVersion] = useState(0);
  const texts = useRef<Promise<Texts | undefined>>(undefined);
  useEffect(() => {
    const reading = new AbortController();
    texts.current = readTexts(bitext, reading.signal);
    texts.current.catch(onFailure);
    return () => reading.abort();
  }, [bitext, version, onFailure]);
  useEffect(
    () =>
      watchLibrary(({ kind, id }) => {
        if ((kind === 'mended' || kind === 'replaced') && id === bitext) setVersion((before) => before + 1);
      }),
    [bitext],
  );
  useEffect(() => {
    const looking = new AbortController();
    const { signal } = looking;
    const look = async () => {
      const query = asQuery(typed.text, typed.composing);
      if (!query) {
        setFound(undefined);
        return;
      }
      const read = await texts.current;
      const hits = read && !signal.aborted && (await search(read, query, first, signal));
      if (hits) setFound({ typed, texts: read, hits });
    };
    // That the text could not be read was told when it was tried.
    const timer = setTimeout(() => void look().catch(() => undefined), REST);
    return () => {
      clearTimeout(timer);
      looking.abort();
    };
  }, [typed, first, version]);
  return found;
}
