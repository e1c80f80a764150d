import { t } from '../../i18n/index.ts';
import { Sheet } from '../../ui/index.ts';
import { ChangesShown } from './again/index.ts';
import type { Question } from './draft.ts';

function Twin({ question }: { question: Extract<Question, { about: 'twin' }> }) {
  const { title, lang, replaceable, changes, answer } = question;
  return (
    <>
      <p class="headline" lang={lang}>
        {title}
      </p>
      <p>{replaceable ? t('ways:again.body') : t('add:twin.bodyWhole')}</p>
      {changes.map((one) => (
        <ChangesShown key={one.lang} changes={one.changes} lang={one.lang} />
      ))}
      {replaceable && (
        <button type="button" class="button main" onClick={() => answer('replace')}>
          {t('add:twin.replace')}
        </button>
      )}
      <button type="button" class="button" onClick={() => answer('both')}>
        {t('add:twin.both')}
      </button>
    </>
  );
}

function Unlike({ question }: { question: Extract<Question, { about: 'unlike' }> }) {
  return (
    <>
      <p>{t('add:unlike.body')}</p>
      <button type="button" class="button" onClick={() => question.answer('link')}>
        {t('add:unlike.link')}
      </button>
      <button type="button" class="button" onClick={() => question.answer('apart')}>
        {t('add:unlike.apart')}
      </button>
    </>
  );
}

/** What only the reader can decide before anything is saved. */
export function Asked({ question }: { question: Question }) {
  const cancel = () => question.answer();
  const twin = question.about === 'twin';
  return (
    <Sheet title={twin ? t('add:twin.title') : t('add:unlike.title')} close={t('cancel')} onClose={cancel}>
      <div class="asked">
        {twin ? <Twin question={question} /> : <Unlike question={question} />}
        <button type="button" class="button plain" onClick={cancel}>
          {t('cancel')}
        </button>
      </div>
    </Sheet>
  );
}
