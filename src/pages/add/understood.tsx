import type { Signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { articleWarnings } from '../../core/ingest/index.ts';
import type { Article } from '../../core/bitext/index.ts';
import { languageName, printedTime, t } from '../../i18n/index.ts';
import type { Card, Taken } from './draft.ts';
import { emptyCard } from './give.ts';
import { WARNINGS } from './problems.ts';
import { CardPictures } from './progress.tsx';
import { PutRight } from './put-right.tsx';

/** Roles that a reader would call a paragraph. */
const TEXT = new Set(['paragraph', 'quote', 'list', 'note']);

/** What an article is, in phrases. */
function facts(article: Article): string[] {
  const { lang, published, modified, publisher, blocks } = article;
  const pictures = blocks.filter((block) => block.asset ?? block.src).length;
  return [
    languageName(lang),
    ...(published === undefined ? [] : [printedTime(published).printed]),
    ...(modified === undefined ? [] : [t('add:got.modified', { when: printedTime(modified).printed })]),
    ...(publisher === undefined ? [] : [publisher]),
    t('add:got.paragraphs', { count: blocks.filter((block) => TEXT.has(block.role)).length }),
    ...(pictures === 0 ? [] : [t('add:got.pictures', { count: pictures })]),
  ];
}

/** What was understood of one side, to be looked at and put right. */
export function Understood({ card, taken }: { card: Signal<Card>; taken: Taken }) {
  const { article, kept, coming, missing = 0, page } = taken;
  const [righting, setRighting] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What came by itself does not take the focus from where the reader is.
    if (!kept && document.activeElement === document.body) top.current?.focus({ preventScroll: false });
  }, [kept]);

  const first = article.blocks.find((block) => TEXT.has(block.role))?.text;
  const right = (better: Article) => {
    card.value = { ...card.value, taken: { ...taken, article: better } };
    setRighting(false);
  };
  return (
    <div class="understood" ref={top} tabIndex={-1} role="group" aria-label={t('add:got.label')}>
      {article.kicker !== undefined && (
        <p class="kicker" lang={article.lang}>
          {article.kicker}
        </p>
      )}
      <h3 lang={article.lang}>{article.title}</h3>
      <ul class="facts">
        {facts(article).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {first !== undefined && (
        <p class="first" lang={article.lang}>
          {first}
        </p>
      )}
      {article.url !== undefined && <p class="source">{t('add:got.source', { url: article.url })}</p>}
      {!kept && (
        <ul class="warnings">
          {articleWarnings(article, page).map((warning) => (
            <li key={warning}>{t(WARNINGS[warning])}</li>
          ))}
          {missing > 0 && <li>{t('ways:pictures.missing', { count: missing })}</li>}
        </ul>
      )}
      {coming && <CardPictures coming={coming} />}
      {kept ? (
        <p class="hint">{t('add:got.kept')}</p>
      ) : (
        <div class="options">
          <button type="button" class="button plain" onClick={() => setRighting(true)}>
            {t('add:right.open')}
          </button>
          <button type="button" class="button plain" onClick={() => emptyCard(card)}>
            {t('add:got.over')}
          </button>
        </div>
      )}
      {righting && <PutRight article={article} onRight={right} onClose={() => setRighting(false)} />}
    </div>
  );
}
