/** The bar that finds words in the article, in both languages, laid over the reader's own. */
import './find.css';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { SIDES, otherSide, type Side } from '../../../core/bitext/index.ts';
import { languageName, number, t } from '../../../i18n/index.ts';
import { Icon, say } from '../../../ui/index.ts';
import { failureSentence } from '../../failure.tsx';
import { readingTop } from '../line.ts';
import type { Langs } from '../pair.tsx';
import type { Jumps } from '../progress/index.tsx';
import { sideText } from '../side-text.ts';
import type { Hit, Texts } from './search.ts';
import { usePaint } from './use-paint.ts';
import { useSearch, type Found, type Typed } from './use-search.ts';
import { useSteps } from './use-steps.ts';

export interface FindBarProps {
  readonly main: RefObject<HTMLElement | null>;
  readonly bitext: string;
  readonly langs: Langs;
  /** The side that is read first. */
  readonly first: Side;
  readonly jumps: Jumps;
  readonly onClose: () => void;
}

const sayFailure = (error: unknown) => say(failureSentence(error));

/** What a side is called: its language, where that tells it from the other one. */
function sideName(side: Side, langs: Langs): string {
  const lang = langs[side];
  return lang === undefined || langs.translation === langs.original
    ? t(`find:side.${side}`)
    : languageName(lang);
}

/** How often it was found, a language each where there are two. */
function counted(hits: readonly Hit[], langs: Langs, first: Side): string {
  if (hits.length === 0) return t('find:none');
  if (langs.translation === undefined || langs.original === undefined)
    return t('find:count', { count: hits.length });
  const second = otherSide(first);
  const inFirst = hits.reduce((sum, { side }) => sum + (side === first ? 1 : 0), 0);
  return t('find:counts', {
    first: number(inFirst),
    firstName: sideName(first, langs),
    second: number(hits.length - inFirst),
    secondName: sideName(second, langs),
  });
}

/** Characters before and after a hit that are read out with it. */
const AROUND = 40;

function excerpt({ pairs }: Texts, { pair, side, start, end }: Hit): string {
  const found = pairs[pair];
  const text = found ? sideText(found, side) : '';
  return text.slice(Math.max(0, start - AROUND), end + AROUND).trim();
}

export function FindBar({ main, bitext, langs, first, jumps, onClose }: FindBarProps) {
  const bar = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<Typed>({ text: '', composing: false });
  const found = useSearch(bitext, typed, first, sayFailure);
  const top = useCallback(
    () =>
      Math.max(main.current ? readingTop(main.current) : 0, bar.current?.getBoundingClientRect().bottom ?? 0),
    [main],
  );
  const { at, step } = useSteps(main, found, jumps, top);
  const now = at === undefined ? undefined : found?.hits[at];
  usePaint(main, found, now);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const press = (event: KeyboardEvent) => {
    // A keyboard that composes uses both keys for itself.
    if (event.isComposing) return;
    if (event.code === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.target === field.current && event.key === 'Enter') {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
  };
  const waiting = typed.text.trim() !== '' && found?.typed !== typed;
  return (
    <search ref={bar} class="finder" aria-label={t('find:title')} onKeyDown={press}>
      <div class="row">
        <input
          ref={field}
          type="search"
          class="field"
          aria-label={t('find:title')}
          placeholder={t('find:hint')}
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => setTyped({ text: event.currentTarget.value, composing: event.isComposing })}
          onCompositionEnd={(event) => setTyped({ text: event.currentTarget.value, composing: false })}
        />
        <Step name="previous" onStep={() => step(-1)} idle={now === undefined} />
        <Step name="next" onStep={() => step(1)} idle={now === undefined} />
        <button type="button" class="round" aria-label={t('find:close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="outcome" role="status" aria-busy={waiting}>
        {found && <Outcome found={found} at={at} langs={langs} first={first} />}
        {!found && waiting && <span>{t('find:reading')}</span>}
      </div>
    </search>
  );
}

interface StepProps {
  readonly name: 'previous' | 'next';
  readonly idle: boolean;
  readonly onStep: () => void;
}

function Step({ name, idle, onStep }: StepProps) {
  return (
    <button
      type="button"
      class={`round ${name}`}
      aria-label={t(`find:${name}`)}
      aria-disabled={idle}
      onClick={onStep}
    >
      <Icon name="forward" />
    </button>
  );
}

interface OutcomeProps extends Pick<FindBarProps, 'langs' | 'first'> {
  readonly found: Found;
  readonly at: number | undefined;
}

function Outcome({ found: { hits, texts }, at, langs, first }: OutcomeProps) {
  const hit = at === undefined ? undefined : hits[at];
  const values = { n: number((at ?? 0) + 1), count: hits.length };
  return (
    <>
      <span>{counted(hits, langs, first)}</span>
      {hit && (
        <>
          <b aria-hidden="true">
            {t('find:at', values)}
            {SIDES.every((side) => langs[side]) && <i class="dot" data-side={hit.side} />}
          </b>
          <span class="unseen">
            {t('find:here', { ...values, name: sideName(hit.side, langs), text: excerpt(texts, hit) })}
          </span>
        </>
      )}
    </>
  );
}
