/** Notes and highlights: loaded when the text is on the page and nothing else is to be done. */
import './notes.css';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { say } from '../../../ui/index.ts';
import type { BitextRow } from '../../../library/index.ts';
import { whenIdle } from '../idle.ts';
import type { Shown } from '../shown.ts';
import type { OpenNotes } from './notes.tsx';

export type { Sought } from './pair-notes.tsx';

/** What is there once it is loaded: the notes, and the parts of the page that show them. */
export interface Notes extends OpenNotes {
  readonly parts: Pick<typeof import('./notes.tsx'), 'Layer' | 'PairNotes' | 'YourNotes'>;
}

/**
 * The notes of a bitext, once they are loaded.
 *
 * @param ready whether its text is on the page
 * @param wanted whether they are waited for: it is told then that they did not load, and tried again
 */
export function useNotes(
  main: RefObject<HTMLElement | null>,
  row: BitextRow,
  shown: Shown,
  ready: boolean,
  wanted: boolean,
  onFailure: (error: unknown) => void,
): Notes | undefined {
  const [notes, setNotes] = useState<Notes>();
  const loaded = notes !== undefined;
  const now = useRef(row);
  now.current = row;
  useEffect(() => {
    if (!ready || loaded) return;
    let stale = false;
    const load = () => {
      import('./notes.tsx').then(
        (parts) => {
          if (!stale && main.current)
            setNotes({ parts, ...parts.openNotes(main.current, now.current, shown, onFailure) });
        },
        () => {
          if (!stale && wanted) say(t('failure.chunk'));
        },
      );
    };
    const cancel = wanted ? undefined : whenIdle(load);
    if (wanted) load();
    return () => {
      stale = true;
      cancel?.();
    };
  }, [main, shown, ready, loaded, wanted, onFailure]);
  useEffect(() => notes?.close, [notes]);
  return notes;
}
