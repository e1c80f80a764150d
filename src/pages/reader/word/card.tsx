import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import type { FoundWord } from '../../../worker/index.ts';
import { copyText } from '../notes/clipboard.ts';
import { CAN_SHARE, shareText } from '../notes/share.ts';
import { Reading } from './entry.tsx';
import type { WordSpot } from './spot.ts';
import type { Found } from './use-found.ts';
import { sayValue } from './values.ts';

interface CardProps {
  readonly card: RefObject<HTMLDivElement | null>;
  readonly spot: WordSpot;
  /** Nothing as long as it is looked up. */
  readonly found: Found | undefined;
  /** What answers to the word, as it is printed on the other side. */
  readonly answer: string | undefined;
  readonly answerLang: string;
  /** The answer is looked at. */
  readonly showing: boolean;
  readonly beside: boolean;
  /** It was opened by a key: the focus is shown. */
  readonly sought: boolean;
  /** Whether there is a word before and behind it. */
  readonly steps: { readonly back: boolean; readonly on: boolean };
  readonly onStep: (by: number) => void;
  readonly onShow: () => void;
  readonly onSelect: () => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** What a word is, as a dictionary would set it. */
export function Card(props: CardProps) {
  const { card, spot, found, answer, beside, steps, onStep, onClose } = props;
  const heading = useId();
  const { word, text } = spot;
  const keys = (event: KeyboardEvent) => {
    // Not to what can be done with selected words, which Tab leads to elsewhere.
    if (event.code === 'Tab') event.stopPropagation();
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const by = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.code];
    if (by === undefined) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    <div
      ref={card}
      class={beside ? 'word-card beside' : 'word-card'}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      data-sought={props.sought || undefined}
      onKeyDown={keys}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) onClose();
      }}
    >
      <header>
        <h2 id={heading} aria-label={t('word:title', { word })}>
          <span lang={text.lang}>{word}</span>
        </h2>
        <div class="steps">
          <Step icon="back" label={t('word:previous')} can={steps.back} onClick={() => onStep(-1)} />
          <Step icon="forward" label={t('word:next')} can={steps.on} onClick={() => onStep(1)} />
          <button type="button" class="round" aria-label={t('close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
      </header>
      <div class="body-text" aria-live="polite" aria-atomic="true">
        <span class="unseen" lang={text.lang}>
          {word}
        </span>
        {!found && <p class="seeking">{t('word:seeking')}</p>}
        {found?.failed && <Failed onAgain={props.onAgain} />}
        {found?.word && <Body word={word} lang={text.lang} found={found.word} />}
      </div>
      {answer !== undefined && (
        <button type="button" class="answering" aria-pressed={props.showing} onClick={props.onShow}>
          <span class="aside">{t(spot.side === 'translation' ? 'word:hereOriginal' : 'word:here')}</span>{' '}
          <b lang={props.answerLang}>{answer}</b>
          <Icon name="forward" />
        </button>
      )}
      {found && <Acts word={word} onSelect={props.onSelect} />}
    </div>
  );
}

interface StepProps {
  readonly icon: 'back' | 'forward';
  readonly label: string;
  readonly can: boolean;
  readonly onClick: () => void;
}

/** A button that stays where it is at the last word, so that it keeps the focus. */
function Step({ icon, label, can, onClick }: StepProps) {
  return (
    <button type="button" class="round" aria-label={label} aria-disabled={!can} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

interface BodyProps {
  readonly word: string;
  readonly lang: string;
  readonly found: FoundWord;
}

function Body({ word, lang, found: { readings, values, latin } }: BodyProps) {
  const korean = /[가-힣]/.test(word) || lang === 'ko';
  return (
    <>
      {values.length > 0 && <p class="amounts">{values.map(sayValue).join(', ')}</p>}
      {readings.map((reading) => (
        <Reading key={reading.lemma} reading={reading} word={word} korean={korean} />
      ))}
      {readings.length === 0 && values.length === 0 && <p>{t('word:unknown')}</p>}
      {latin !== undefined && (
        <p class="shape">
          <span class="aside">{t('word:sound')} </span>
          <i class="latin" lang="ko-Latn">
            {latin}
          </i>
        </p>
      )}
    </>
  );
}

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <>
      <p>{t('word:failed')}</p>
      <button type="button" class="button" onClick={onAgain}>
        {t('retry')}
      </button>
    </>
  );
}

interface ActsProps {
  readonly word: string;
  readonly onSelect: () => void;
}

/** What else can be done with the word: mark it, take it along, have the system look for it. */
function Acts({ word, onSelect }: ActsProps) {
  const [told, setTold] = useState<{ readonly word: string; readonly text: string }>();
  const tell = (text: string) => setTold({ word, text });
  const copy = async () => tell(t((await copyText(word)) ? 'word:copied' : 'word:notCopied'));
  const share = async () => {
    if ((await shareText(word, undefined)) !== undefined) tell(t('word:notShared'));
  };
  return (
    <div class="offers">
      <button type="button" class="quiet" onClick={onSelect}>
        {t('word:select')}
      </button>
      <button type="button" class="quiet" onClick={() => void copy()}>
        {t('word:copy')}
      </button>
      {CAN_SHARE && (
        <button type="button" class="quiet" onClick={() => void share()}>
          {t('word:share')}
        </button>
      )}
      <p role="status">{told?.word === word && told.text}</p>
    </div>
  );
}
