/**
 * What a word is: the card that a long press, a double click or a key opens over the text. A chunk of its own, loaded
 * when the page has been set and has nothing else to do; the look-up itself runs in the worker.
 */
import { signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { BitextRow } from '../../../library/index.ts';
import { whenIdle } from '../idle.ts';
import type { Langs } from '../pair.tsx';

export interface WordsProps {
  readonly main: RefObject<HTMLElement | null>;
  readonly row: BitextRow;
  readonly langs: Langs;
  readonly onFailure: (error: unknown) => void;
}

/** What the chunk holds, once it is there. */
const layer = signal<typeof import('./word-layer.tsx') | undefined>(undefined);

/** Index of the pair whose words are asked for; taken back by who answers. */
export const asked = signal<number | undefined>(undefined);

/** Opens the card at the first word of a pair. */
export function openWords(pair: number): void {
  asked.value = pair;
}

/** The words of a page. `ready`: its first text is on the page. */
export function Words({ ready, ...props }: WordsProps & { readonly ready: boolean }) {
  const { onFailure } = props;
  const loaded = layer.value;
  useEffect(() => {
    if (!ready || layer.value) return;
    return whenIdle(() => {
      import('./word-layer.tsx').then((found) => {
        layer.value = found;
      }, onFailure);
    });
  }, [ready, onFailure]);
  return ready && loaded ? <loaded.Layer {...props} /> : null;
}
