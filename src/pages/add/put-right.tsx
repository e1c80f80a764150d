import { useId, useState } from 'preact/hooks';
import { FieldError, LIMITS, type Article } from '../../core/bitext/index.ts';
import { languageName, t, type Key } from '../../i18n/index.ts';
import { Sheet } from '../../ui/index.ts';
import { fieldsOf, putRight } from './right.ts';
import { TimeFields } from './time-fields.tsx';

/** Languages that a side may be put right to; the one that was found is offered too. */
const LANGS = ['en', 'ko', 'ja', 'zh', 'es', 'fr', 'de', 'ru', 'vi'];

const WRONG: Partial<Record<string, Key>> = {
  'article.title': 'add:right.wrong.title',
  'article.url': 'add:right.wrong.url',
};

interface PutRightProps {
  readonly article: Article;
  readonly onRight: (article: Article) => void;
  readonly onClose: () => void;
}

/** A small form for what was misunderstood. */
export function PutRight({ article, onRight, onClose }: PutRightProps) {
  const [fields, setFields] = useState(() => fieldsOf(article));
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const id = useId();

  const keep = (event: Event) => {
    event.preventDefault();
    try {
      onRight(putRight(article, fields));
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      setWrong(error.field);
      document.getElementById(`${id}-${error.field}`)?.focus();
    }
  };
  const line = (name: 'title' | 'kicker' | 'publisher' | 'url') => {
    const field = `article.${name}`;
    const bad = wrong === field;
    return (
      <p>
        <label for={`${id}-${field}`}>{t(`add:right.${name}`)}</label>
        <input
          class="field"
          id={`${id}-${field}`}
          type="text"
          inputMode={name === 'url' ? 'url' : 'text'}
          lang={name === 'title' || name === 'kicker' ? fields.lang : undefined}
          maxLength={name === 'url' ? LIMITS.url : LIMITS.line}
          value={fields[name]}
          aria-invalid={bad}
          aria-describedby={bad ? `${id}-wrong` : undefined}
          onInput={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
        />
      </p>
    );
  };
  return (
    <Sheet title={t('add:right.open')} close={t('close')} onClose={onClose}>
      <form class="right" noValidate onSubmit={keep}>
        {line('title')}
        {line('kicker')}
        <p>
          <label for={`${id}-lang`}>{t('add:right.lang')}</label>
          <select
            class="field"
            id={`${id}-lang`}
            value={fields.lang}
            onChange={(event) => setFields({ ...fields, lang: event.currentTarget.value })}
          >
            {[...new Set([...LANGS, article.lang])].map((lang) => (
              <option key={lang} value={lang}>
                {languageName(lang)}
              </option>
            ))}
          </select>
        </p>
        {(['published', 'modified'] as const).map((name) => (
          <TimeFields
            key={name}
            legend={t(`add:right.${name}`)}
            parts={fields[name]}
            onChange={(parts) => setFields({ ...fields, [name]: parts })}
          />
        ))}
        {line('publisher')}
        {line('url')}
        {wrong !== undefined && (
          <p class="problem" role="alert" id={`${id}-wrong`}>
            {t(WRONG[wrong] ?? 'add:right.wrong.other')}
          </p>
        )}
        <button type="submit" class="button main">
          {t('add:right.keep')}
        </button>
      </form>
    </Sheet>
  );
}
