/**
 * Inside the pairs: sentences and words that light up with their counterparts, values that differ, reveal by
 * sentence. All of it is a chunk of its own, loaded when the page has been set and has nothing else to do.
 */
import './inside.css';
import { signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { BitextRow, Pair } from '../../../library/index.ts';
import type { PairInside } from '../../../worker/index.ts';
import { whenIdle } from '../idle.ts';
import type { Langs } from '../pair.tsx';

export interface InsideProps {
  readonly main: RefObject<HTMLElement | null>;
  readonly row: BitextRow;
  readonly langs: Langs;
  readonly onFailure: (error: unknown) => void;
}

export interface DiffersProps {
  readonly pair: Pair;
  readonly heads: BitextRow['heads'];
}

export interface UncoverProps {
  readonly onFailure: (error: unknown) => void;
}

/** What the chunk holds, once it is there. */
const parts = signal<typeof import('./parts.ts') | undefined>(undefined);

/** Lights, marks and covers over the text of a bitext with both sides. `ready`: its first text is on the page. */
export function Inside({ ready, ...props }: InsideProps & { readonly ready: boolean }) {
  const { onFailure } = props;
  const loaded = parts.value;
  useEffect(() => {
    if (!ready || parts.value) return;
    return whenIdle(() => {
      import('./parts.ts').then((found) => {
        parts.value = found;
      }, onFailure);
    });
  }, [ready, onFailure]);
  return ready && loaded ? <loaded.Layer {...props} /> : null;
}

/** Which values of a pair differ, a sentence each. */
export function Differs(props: DiffersProps) {
  const loaded = parts.value;
  return loaded ? <loaded.Differs {...props} /> : null;
}

/** Whether reveal uncovers a whole pair or a sentence at a time. */
export function UncoverChoice(props: UncoverProps) {
  const loaded = parts.value;
  return loaded ? <loaded.UncoverChoice {...props} /> : null;
}

/** What is linked inside a pair as it is kept; nothing where that cannot be told. */
export async function insidePair(pair: Pair, heads: BitextRow['heads']): Promise<PairInside | undefined> {
  const { askPair } = await import('./parts.ts');
  return askPair(pair, heads);
}
