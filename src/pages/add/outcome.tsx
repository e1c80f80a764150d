import { useEffect, useRef } from 'preact/hooks';
import { languageName, t } from '../../i18n/index.ts';
import { library } from '../../library/index.ts';
import { say, to } from '../../ui/index.ts';
import { failureSentence } from '../failure.tsx';
import type { Saved } from './draft.ts';
import { Outside } from './source-hints.tsx';

/** How the sides were linked, a phrase a kind; kinds of which there are none are not spoken of. */
function phrases({ tally, langs }: Saved): string[] {
  if (!tally) return [];
  const only = (count: number, lang: string | undefined) =>
    count > 0 && lang !== undefined ? t('add:outcome.only', { count, language: languageName(lang) }) : '';
  return [
    t('add:outcome.linked', { count: tally.one }),
    tally.merged > 0 ? t('add:outcome.merged', { count: tally.merged }) : '',
    only(tally.translationOnly, langs.translation),
    only(tally.originalOnly, langs.original),
    tally.unsure > 0 ? t('add:outcome.unsure', { count: tally.unsure }) : '',
  ].filter((phrase) => phrase !== '');
}

function sentence({ tally, langs, unasked }: Saved): string {
  const { translation, original } = langs;
  if (translation === undefined || original === undefined) {
    const language = languageName(translation ?? original ?? 'und');
    if (!unasked) return t('add:outcome.alone', { language });
    return translation === undefined
      ? t('ways:waiting.original', { language })
      : t('ways:waiting.here', { language });
  }
  return tally ? t('add:outcome.together') : t('add:outcome.apart');
}

/** What was saved, and the way into it. */
export function Outcome({ saved, onAnother }: { saved: Saved; onAnother: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const takeBack = async () => {
    try {
      await library.remove(saved.id);
      onAnother();
    } catch (error) {
      say(failureSentence(error));
    }
  };
  const alone = saved.langs.translation === undefined || saved.langs.original === undefined;
  return (
    <section class="outcome">
      <h2 tabIndex={-1} ref={heading}>
        {t('add:outcome.title')}
      </h2>
      <p class="headline" lang={saved.titleLang}>
        {saved.title}
      </p>
      <p>{sentence(saved)}</p>
      <ul class="facts">
        {phrases(saved).map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
      <div class="go">
        <a class="button main" href={to(['read', saved.id])}>
          {t('add:outcome.read')}
        </a>
        {alone && saved.named !== undefined && (
          <Outside
            url={saved.named}
            name={saved.langs.original === undefined ? t('add:named.open') : t('ways:named.open')}
          />
        )}
        {alone && (
          <a class="button" href={to(['add'], { join: saved.id })}>
            {t('add:outcome.join')}
          </a>
        )}
        <button type="button" class="button plain" onClick={onAnother}>
          {t('add:outcome.another')}
        </button>
        {saved.unasked && (
          <button type="button" class="button plain" onClick={() => void takeBack()}>
            {t('ways:waiting.takeBack')}
          </button>
        )}
      </div>
    </section>
  );
}
