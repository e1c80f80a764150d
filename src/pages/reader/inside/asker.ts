import { trustedScriptUrl } from '../../../trusted/index.ts';
import workerUrl from '../../../worker/entry.ts?worker&url';
import {
  createAligner,
  type FoundWord,
  type PairInside,
  type PairSides,
  type WordAsk,
} from '../../../worker/index.ts';

/** Pairs asked about in one go: so few that a pair that is pressed meanwhile does not wait. */
const BATCH = 8;
/** Answers that are kept, by the texts that they are about: another text is another question. */
const KEPT = 400;
/** Characters of a side from which on nobody looks for a sentence in it. */
const LONGEST = 20_000;

const worker = createAligner(() => new Worker(trustedScriptUrl(workerUrl), { type: 'module' }));
const known = new Map<string, Promise<PairInside>>();
let leaving = new AbortController();

const keyOf = ({ translation, original }: PairSides): string =>
  [translation.date, translation.text, original.text].join('\u0000');

/** Whether a pair has two sides, none of them endless. */
export function isAskable({ translation, original }: PairSides): boolean {
  return [translation, original].every(({ text }) => text.trim() !== '' && text.length <= LONGEST);
}

/**
 * What the worker finds inside each of some pairs, an answer each, kept for the next time.
 *
 * @throws {WorkerError} from each answer; an `AbortError` where the page was left
 */
export function ask(pairs: readonly PairSides[]): readonly Promise<PairInside>[] {
  const fresh = pairs.filter((pair) => !known.has(keyOf(pair)));
  for (let from = 0; from < fresh.length; from += BATCH) {
    const batch = fresh.slice(from, from + BATCH);
    const call = worker.inside(batch, { signal: leaving.signal });
    batch.forEach((pair, i) => {
      const key = keyOf(pair);
      const answer = call.then((found) => found[i] ?? Promise.reject(new RangeError('no answer')));
      answer.catch(() => known.delete(key));
      known.set(key, answer);
    });
  }
  const answers = pairs.map((pair) => known.get(keyOf(pair)) ?? Promise.reject(new RangeError('no answer')));
  for (const key of known.keys()) {
    if (known.size <= KEPT) break;
    known.delete(key);
  }
  return answers;
}

/**
 * What a word of a pair is, by the same worker.
 *
 * @throws {WorkerError}; an `AbortError` where the page was left
 */
export async function askWord(word: WordAsk): Promise<FoundWord> {
  try {
    return await worker.word(word, { signal: leaving.signal });
  } catch (error) {
    // A module that did not load is not asked for again in the same worker.
    worker.rest();
    throw error;
  }
}

/** Gives up what was asked for, and lets the worker and its words go. */
export function leave(): void {
  leaving.abort();
  leaving = new AbortController();
  worker.rest();
}

/** Whether an answer is missing only because nobody waits for it any more. */
export function isLeft(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
