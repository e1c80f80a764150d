import { useEffect, useState } from 'preact/hooks';
import type { BitextRow } from '../../../library/index.ts';
import type { FoundWord } from '../../../worker/index.ts';
import { askWord, isLeft } from '../inside/asker.ts';
import { askOf, type WordSpot } from './spot.ts';

/** What was found about a word; `failed`: it could not be looked up. */
export interface Found {
  readonly spot: WordSpot;
  readonly word?: FoundWord;
  readonly failed?: true;
}

/** Answers that are kept, by what was asked: who steps back is answered at once. */
const KEPT = 60;
const known = new Map<string, Promise<FoundWord>>();

function answerTo(spot: WordSpot, heads: BitextRow['heads']): Promise<FoundWord> {
  const ask = askOf(spot, heads);
  const key = JSON.stringify(ask);
  const kept = known.get(key);
  if (kept) return kept;
  const [oldest] = known.keys();
  if (known.size >= KEPT && oldest !== undefined) known.delete(oldest);
  const answer = askWord(ask);
  answer.catch(() => known.delete(key));
  known.set(key, answer);
  return answer;
}

/** Begins to look a word up that a finger rests on: the first look-up takes a moment. */
export function seek(spot: WordSpot, heads: BitextRow['heads']): void {
  // Who goes on to open it is told what went wrong.
  answerTo(spot, heads).catch(() => undefined);
}

/**
 * Looks a word up.
 *
 * @returns what was found, of the word that is asked about now alone; and how to ask again
 */
export function useFound(
  spot: WordSpot | undefined,
  heads: BitextRow['heads'],
): readonly [found: Found | undefined, again: () => void] {
  const [found, setFound] = useState<Found>();
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (!spot) return;
    let stale = false;
    answerTo(spot, heads).then(
      (word) => {
        if (!stale) setFound({ spot, word });
      },
      (error: unknown) => {
        if (!stale && !isLeft(error)) setFound({ spot, failed: true });
      },
    );
    return () => {
      stale = true;
    };
  }, [spot, heads, times]);
  const again = () => {
    setFound(undefined);
    setTimes(times + 1);
  };
  return [found?.spot === spot ? found : undefined, again];
}
