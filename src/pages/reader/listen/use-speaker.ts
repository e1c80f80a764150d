import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Lang, Side } from '../../../core/bitext/index.ts';
import type { Langs } from '../pair.tsx';
import type { Choices } from './choices.ts';
import { Queue, type QueueOptions } from './queue.ts';
import { Speaker, type Manner } from './speaker.ts';
import type { Pairs } from './use-pairs.ts';
import { voiceFor } from './voices.ts';
import { room } from './watch.ts';

/** What is to be read, and how. */
export interface Reading {
  readonly pairs: Pairs | undefined;
  /** The one pair that is read, if it is not all of them. */
  readonly only: number | undefined;
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly choices: Choices;
  /** The sides that are said, each with a voice of its language. */
  readonly order: readonly Side[];
  readonly langs: Langs;
}

function mannerOf({ voices, choices }: Reading): Manner {
  return {
    voice: (lang) => voiceFor(voices, lang),
    rate: (lang) => choices.rates[lang] ?? 1,
  };
}

function optionsOf({ choices, order, langs }: Reading, manner: Manner): QueueOptions {
  const longest = order.map((side) => {
    const lang = langs[side] ?? '';
    return [side, room(manner.voice(lang), lang, manner.rate(lang))] as const;
  });
  const { repeats, pause } = choices;
  return { order, langs, repeats, pause, longest: Object.fromEntries(longest) };
}

/** A speaker that follows what is to be read as it changes, and falls silent when the page is left. */
export function useSpeaker(reading: Reading): Speaker {
  const manner = mannerOf(reading);
  const now = useRef(manner);
  useLayoutEffect(() => {
    now.current = manner;
  });
  const [speaker] = useState(
    () =>
      new Speaker(speechSynthesis, {
        voice: (lang: Lang) => now.current.voice(lang),
        rate: (lang: Lang) => now.current.rate(lang),
      }),
  );

  // As text: the same options are a new object at each render.
  const options = JSON.stringify(optionsOf(reading, manner));
  const { pairs, only } = reading;
  useEffect(() => {
    if (!pairs) return;
    const read = only === undefined ? pairs : pairs.map((pair, i) => (i === only ? pair : undefined));
    speaker.load(new Queue(read, JSON.parse(options) as QueueOptions));
  }, [speaker, pairs, only, options]);
  const rates = JSON.stringify(reading.choices.rates);
  useEffect(() => speaker.again(), [speaker, rates]);

  useEffect(() => {
    const stop = () => speaker.stop();
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
    };
  }, [speaker]);
  return speaker;
}
