import type { Utterance } from './queue.ts';
import { START_MS, tooFast, wait } from './watch.ts';

/** The part of the browser's speech that says something. */
export type Engine = Pick<SpeechSynthesis, 'speak' | 'cancel' | 'resume' | 'speaking' | 'pending' | 'paused'>;

/** How an utterance came out; one of these is called, once. */
export interface Outcome {
  readonly over: () => void;
  /** It was not heard, and no error told of it. */
  readonly silent: () => void;
  readonly failed: (error: string) => void;
}

/**
 * Has an engine say one utterance. An engine that does not tell how it came out is not waited for.
 *
 * @returns to be kept while it is said, and called when it is of no more interest
 */
export function utter(
  engine: Engine,
  { text, lang }: Utterance,
  voice: SpeechSynthesisVoice,
  rate: number,
  { over, silent, failed }: Outcome,
): () => void {
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.voice = voice;
  spoken.lang = voice.lang.replaceAll('_', '-');
  spoken.rate = rate;

  const began = Date.now();
  let started = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Some engines tell nothing of an utterance that nobody holds on to; this one holds it.
  const forget = () => {
    clearTimeout(timer);
    spoken.onstart = spoken.onboundary = spoken.onend = spoken.onerror = null;
  };
  const tell = (outcome: () => void) => {
    forget();
    outcome();
  };
  const watch = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => tell(started ? over : silent), ms);
  };
  const heard = (characters: number) => {
    started = true;
    watch(wait(text.length - characters, lang, rate));
  };
  spoken.onstart = () => heard(0);
  spoken.onboundary = ({ charIndex }) => heard(charIndex);
  spoken.onend = () => tell(!started && tooFast(text.length, Date.now() - began) ? silent : over);
  spoken.onerror = ({ error }) => tell(() => failed(error));

  if (engine.paused) engine.resume();
  watch(START_MS);
  engine.speak(spoken);
  return forget;
}
