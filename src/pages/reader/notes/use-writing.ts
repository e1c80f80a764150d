import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { noteText, type Anchor, type Note } from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import { say } from '../../../ui/index.ts';
import { failureSentence } from '../../failure.tsx';
import { draftOf, keepDraft } from './drafts.ts';
import { keepChange } from './keep.ts';
import type { Notebook } from './notebook.ts';

/** How long the hand must rest before what was typed is kept, in milliseconds. */
const RESTS_MS = 700;

/** A note while it is written. */
export interface Writing {
  readonly text: string;
  /** Whether it is kept as it is; `undefined` as long as nothing was typed, or it is being kept. */
  readonly state: 'kept' | 'failed' | undefined;
  /** Why it could not be kept. */
  readonly failure: string | undefined;
  readonly type: (text: string) => void;
  readonly retry: () => void;
  /** The note is taken away, and what was typed with it. */
  readonly giveUp: () => void;
}

/**
 * Keeps a note as it is typed: when the hand rests, when the sheet is closed and when the page is put away. What
 * could not be kept stays as it was typed. One that was emptied is taken away when the sheet is closed.
 *
 * @param id the note's, also of one that is not kept yet
 */
export function useWriting(notebook: Notebook, id: string, note: Note | undefined, anchor: Anchor): Writing {
  const { bitext } = notebook;
  const [text, setText] = useState(() => draftOf(bitext, id) ?? note?.text ?? '');
  const [state, setState] = useState<Writing['state']>(() =>
    draftOf(bitext, id) === undefined ? undefined : 'failed',
  );
  const [failure, setFailure] = useState<string>();
  const now = useRef({ text, note, here: true });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(() => {
    now.current.note = note;
  });

  const keep = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const { text: typed, note: kept } = now.current;
    if (typed.trim() === '' || typed === kept?.text) return;
    const made = kept ?? { id, bitext, kind: 'note' as const, anchor, at: Date.now() };
    // Until it is kept, it is only here.
    keepDraft(bitext, id, typed);
    try {
      await notebook.change({ put: [{ ...made, text: noteText(typed) }], drop: [] });
      if (now.current.text !== typed) return;
      keepDraft(bitext, id, undefined);
      setState('kept');
      setFailure(undefined);
    } catch (error) {
      setState('failed');
      setFailure(failureSentence(error));
      if (!now.current.here) say(failureSentence(error));
    }
  }, [notebook, bitext, id, anchor]);

  // A layout effect: its end runs while the sheet still stands.
  useLayoutEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') void keep();
    };
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', hide);
      const { text: typed, note: kept, here } = now.current;
      if (!here) return;
      now.current.here = false;
      if (kept && typed.trim() === '') void keepChange(notebook, { put: [], drop: [id] }, t('notes:deleted'));
      else void keep();
    };
  }, [keep, notebook, id]);

  // Another tab may write it, as long as nothing is typed here.
  const elsewhere = note?.text;
  useEffect(() => {
    if (elsewhere === undefined || timer.current !== undefined || draftOf(bitext, id) !== undefined) return;
    now.current.text = elsewhere;
    setText(elsewhere);
  }, [elsewhere, bitext, id]);

  const type = (typed: string) => {
    now.current.text = typed;
    setText(typed);
    setState(undefined);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), RESTS_MS);
  };
  const giveUp = () => {
    clearTimeout(timer.current);
    now.current.here = false;
    keepDraft(bitext, id, undefined);
  };
  return { text, state, failure, type, retry: () => void keep(), giveUp };
}
