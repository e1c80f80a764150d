import { useEffect, useId, useRef } from 'preact/hooks';
import { isLost, LIMITS, type Anchor, type Note } from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import type { Notebook } from './notebook.ts';
import { useWriting } from './use-writing.ts';

interface NoteFieldProps {
  readonly notebook: Notebook;
  readonly id: string;
  readonly note: Note | undefined;
  readonly anchor: Anchor;
  /** Which of several notes of the pair it is; nothing for the only one. */
  readonly number: number | undefined;
  /** Whether it is written at once. */
  readonly focus: boolean;
  readonly onRemove: (note: Note) => void;
}

/** A note as a field that keeps itself. */
export function NoteField({ notebook, id, note, anchor, number, focus, onRemove }: NoteFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useId();
  const { text, state, failure, type, retry, giveUp } = useWriting(notebook, id, note, anchor);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  return (
    <div class="writing">
      <div class="row">
        <label for={name}>{number === undefined ? t('notes:note') : t('notes:nth', { number })}</label>
        <span class="state" role="status">
          {state === 'kept' && t('notes:kept')}
        </span>
        {note && (
          <button
            type="button"
            class="round"
            aria-label={t('notes:delete')}
            title={t('notes:delete')}
            onClick={() => {
              giveUp();
              onRemove(note);
            }}
          >
            <Icon name="trash" />
          </button>
        )}
      </div>
      {note && isLost(note.anchor) && (
        <p class="gone">{t('notes:lost.note', { words: note.anchor.quote })}</p>
      )}
      <textarea
        ref={field}
        id={name}
        class="field"
        rows={2}
        maxLength={LIMITS.note}
        // The sheet gives it the focus when it opens after this, the effect when it is open already.
        autofocus={focus}
        placeholder={t('notes:placeholder')}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {state === 'failed' && (
        <div class="failed" role="alert">
          <p>{failure ?? t('notes:notKept')}</p>
          <button type="button" class="button" onClick={retry}>
            {t('retry')}
          </button>
        </div>
      )}
      {text.length >= LIMITS.note && <p class="gone">{t('notes:long', { count: LIMITS.note })}</p>}
    </div>
  );
}
