import { useEffect, useRef } from 'preact/hooks';
import { SIDES } from '../../core/bitext/index.ts';
import { languageName, t } from '../../i18n/index.ts';
import { failureSentence } from '../failure.tsx';
import { swapSides, type Draft, type Stage } from './draft.ts';
import { keepOne, linkTwo } from './linking.ts';
import { Linking, PicturesComing } from './progress.tsx';
import { Asked } from './questions.tsx';
import { Offers } from './offers.tsx';
import { useRelation } from './relation.ts';

/** What can be done with what has been brought: link the two, keep one, or first put something right. */
export function Finish({ draft, stage }: { draft: Draft; stage: Stage }) {
  const translation = draft.cards.translation.value.taken?.article;
  const original = draft.cards.original.value.taken?.article;
  const relation = useRelation(translation, original);
  const main = useRef<HTMLButtonElement>(null);
  const linking = stage.kind === 'linking' || stage.kind === 'pictures';
  const wasLinking = useRef(linking);
  useEffect(() => {
    if (wasLinking.current && !linking) main.current?.focus();
    wasLinking.current = linking;
  }, [linking]);
  if (stage.kind === 'linking') return <Linking done={stage.done} cancel={stage.cancel} />;
  if (stage.kind === 'pictures') return <PicturesComing coming={stage.coming} cancel={stage.cancel} />;
  const taken = SIDES.filter((side) => draft.cards[side].value.taken);
  const swap = () => {
    swapSides(draft);
    main.current?.focus();
  };
  const alone = taken.length === 1 ? taken[0] : undefined;
  const fresh = alone && draft.join === undefined ? draft.cards[alone].value.taken : undefined;
  return (
    <div class="finish">
      {original && relation === 'same-language' && (
        <p class="problem" role="alert">
          {t('add:notice.same', { language: languageName(original.lang) })}
        </p>
      )}
      {translation && original && relation === 'swapped' && (
        <div class="warned" role="alert">
          <p>
            {t('add:notice.swapped', {
              translation: languageName(translation.lang),
              original: languageName(original.lang),
            })}
          </p>
          <button type="button" class="button" onClick={swap}>
            {t('add:notice.swap')}
          </button>
        </div>
      )}
      {alone && fresh && <Offers draft={draft} side={alone} taken={fresh} />}
      {stage.kind === 'collecting' && stage.failure !== undefined && (
        <p class="problem" role="alert">
          {failureSentence(stage.failure)}
        </p>
      )}
      <div class="go">
        <button
          type="button"
          class="button main"
          ref={main}
          disabled={taken.length < 2 || relation === 'same-language'}
          onClick={() => void linkTwo(draft)}
        >
          {t('add:link')}
        </button>
        {alone && fresh && (
          <button type="button" class="button plain" onClick={() => void keepOne(draft, alone)}>
            {t('add:keep', { language: languageName(fresh.article.lang) })}
          </button>
        )}
      </div>
      {stage.kind === 'asking' && <Asked question={stage.question} />}
    </div>
  );
}
