import { useEffect, useId, useRef } from 'preact/hooks';
import type { Side } from '../../core/bitext/index.ts';
import { t } from '../../i18n/index.ts';
import type { Draft } from './draft.ts';
import { flavoursOf } from './flavours.ts';
import { giveClipboard, giveFile, giveFlavours, giveInput } from './give.ts';
import { KeptAddress, Named } from './source-hints.tsx';
import { TokenForm } from './token-form.tsx';

/** Endings that the file chooser offers; another file can be dropped and is refused by its name. */
const ACCEPT = '.txt,.html,.htm,text/plain,text/html';

interface SourceFieldProps {
  readonly draft: Draft;
  readonly side: Side;
  /** Id of the heading that says which side it is. */
  readonly described: string;
  /** Where the other side says that this one stands. */
  readonly named: string | undefined;
  /** It was started over: takes the focus. */
  readonly again: boolean;
}

/** The one field of a side: an address, text or a page's source; or a file. */
export function SourceField({ draft, side, described, named, again }: SourceFieldProps) {
  const card = draft.cards[side];
  const { input, url, reading = false, problem } = card.value;
  const chooser = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    if (again) field.current?.focus();
  }, [again]);

  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData && flavoursOf(event.clipboardData);
    // Pasted into what was typed already it is a part of it, and the reader says when it is whole.
    if (input.trim() !== '' || !pasted || (pasted.plain === '' && pasted.html === '')) return;
    event.preventDefault();
    void giveFlavours(draft, side, pasted);
  };
  const choose = () => {
    const file = chooser.current?.files?.[0];
    if (file) void giveFile(draft, side, file);
    if (chooser.current) chooser.current.value = '';
  };
  return (
    <div class="give">
      {problem && (
        <p class="problem" role="alert" id={`${id}-problem`}>
          {t(problem.key, { ...problem.values })}
        </p>
      )}
      {url !== undefined && problem?.wants === 'token' && <TokenForm draft={draft} side={side} url={url} />}
      {url !== undefined && <KeptAddress draft={draft} side={side} url={url} />}
      <form
        class="drop"
        aria-busy={reading}
        onSubmit={(event) => {
          event.preventDefault();
          void giveInput(draft, side, input);
        }}
      >
        <label for={`${id}-input`}>
          {url === undefined ? t('add:field.label') : t('add:field.labelText')}
        </label>
        <textarea
          ref={field}
          class="field"
          id={`${id}-input`}
          rows={3}
          value={input}
          spellcheck={false}
          aria-describedby={problem ? `${described} ${id}-problem` : described}
          aria-invalid={problem !== undefined}
          onInput={(event) => {
            card.value = { ...card.value, input: event.currentTarget.value, problem: undefined };
          }}
          onPaste={paste}
        />
        <input ref={chooser} type="file" accept={ACCEPT} hidden onChange={choose} />
        <div class="ways">
          {input.trim() !== '' && (
            <button type="submit" class="button main" disabled={reading}>
              {t('add:field.use')}
            </button>
          )}
          {'clipboard' in navigator && 'readText' in navigator.clipboard && (
            <button
              type="button"
              class="button"
              disabled={reading}
              onClick={() => void giveClipboard(draft, side)}
            >
              {t('add:field.paste')}
            </button>
          )}
          <button type="button" class="button" disabled={reading} onClick={() => chooser.current?.click()}>
            {t('add:field.file')}
          </button>
        </div>
        <p role="status" class="status">
          {reading ? t('add:field.reading') : ''}
        </p>
      </form>
      {named !== undefined && url === undefined && <Named draft={draft} side={side} url={named} />}
    </div>
  );
}
