import './word.css';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { otherSide } from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import { say } from '../../../ui/index.ts';
import { accentOf } from '../accents.ts';
import { leave } from '../inside/asker.ts';
import { isSeen, rangeOf, textOf } from '../inside/ground.ts';
import { focusPair } from '../keys/steps.ts';
import { keepLine } from '../line.ts';
import { useMedia } from '../media.ts';
import { showSide } from '../turn.ts';
import { Card } from './card.tsx';
import { asked, type WordsProps } from './index.tsx';
import { light } from './lit.ts';
import { BESIDE } from './placing.ts';
import { select, watchPresses } from './presses.ts';
import { canBeRead, otherText, rangeOfSpot, sameSpot, wordsOf, type WordSpot } from './spot.ts';
import { useCloseAsked } from './use-close-asked.ts';
import { seek, useFound } from './use-found.ts';
import { usePlace } from './use-place.ts';

/** What the card is about. */
interface Opened {
  readonly spot: WordSpot;
  /** It was gone to, and may be out of sight; a word that is pressed is where the reader looks. */
  readonly sought: boolean;
  /** What answers to it on the other side is looked at. */
  readonly showing: boolean;
}

/** The card of a word, what opens it, and the light on the word. */
export function Layer({ main, row, langs }: WordsProps) {
  const [opened, setOpened] = useState<Opened>();
  const card = useRef<HTMLDivElement>(null);
  const from = useRef<Element | null>(null);
  const beside = useMedia(BESIDE);
  const spot = opened?.spot;
  const [found, again] = useFound(spot, row.heads);
  const here = found?.word?.here;
  const other = spot && otherText(spot);

  const open = useCallback((next: WordSpot, sought: boolean) => {
    if (!card.current) from.current = document.activeElement;
    setOpened({ spot: next, sought, showing: false });
  }, []);
  const close = useCallback(() => {
    const { activeElement } = document;
    const page = main.current;
    if (page && card.current?.contains(activeElement)) giveBack(page, from.current, row.pairs);
    setOpened(undefined);
  }, [main, row.pairs]);

  const wanted = asked.value;
  useEffect(() => {
    if (wanted === undefined) return;
    asked.value = undefined;
    const pair = main.current?.querySelector<HTMLElement>(`[data-pair="${wanted}"]`);
    const [first] = pair ? wordsOf(pair) : [];
    if (first) open(first, true);
    else say(t('word:none'));
  }, [main, wanted, open]);

  useEffect(() => {
    const page = main.current;
    if (!page) return;
    return watchPresses({
      page,
      card: () => card.current ?? undefined,
      rest: (next) => seek(next, row.heads),
      open: (next) => open(next, false),
      close,
    });
  }, [main, row.heads, open, close]);
  // A text on one side alone has nobody else to let the worker go.
  useEffect(() => leave, []);

  // A layout effect: its end runs while the page still stands.
  const isOpen = opened !== undefined;
  useLayoutEffect(() => {
    const page = main.current;
    if (!page || !isOpen) return;
    card.current?.focus({ preventScroll: true });
    page.dataset.word = 'open';
    const view = () => `${page.dataset.mode ?? ''} ${page.dataset.lead ?? ''}`;
    const before = view();
    // The same view may be set again.
    const modes = new MutationObserver(() => {
      if (view() !== before) close();
    });
    modes.observe(page, { attributeFilter: ['data-mode', 'data-lead'] });
    return () => {
      delete page.dataset.word;
      modes.disconnect();
      light([]);
    };
  }, [main, isOpen, close]);

  const answerRange = useCallback(
    () => (here && canBeRead(other) ? rangeOf(other, here) : undefined),
    [here, other],
  );
  const showing = opened?.showing === true;
  useLayoutEffect(() => {
    if (!spot) return;
    const { side } = spot;
    light([
      { name: 'asked', accent: accentOf(side, langs), range: rangeOfSpot(spot) },
      {
        name: showing ? 'asked' : 'answer',
        accent: accentOf(otherSide(side), langs),
        range: answerRange(),
      },
    ]);
  }, [spot, langs, showing, answerRange]);
  const target = useCallback(
    () => (showing ? answerRange() : spot && rangeOfSpot(spot)),
    [showing, spot, answerRange],
  );
  usePlace({ main, card, beside, target, sought: opened?.sought === true || showing, close });
  useCloseAsked(isOpen, close);

  if (!opened || !spot) return null;
  const words = wordsOf(spot.pair);
  const at = words.findIndex((word) => sameSpot(word, spot));
  const step = (by: number) => {
    const next = words[Math.max(0, Math.min(words.length - 1, at + by))];
    if (next && !sameSpot(next, spot)) open(next, true);
  };
  const show = () => {
    const page = main.current;
    if (!page) return;
    const side = showing ? spot.side : otherSide(spot.side);
    const y = card.current?.getBoundingClientRect().top ?? 0;
    if (!isSeen(showing ? spot.text : other))
      keepLine(page, () => showSide(page, spot.pair, side), { element: spot.pair, y });
    setOpened({ spot, sought: true, showing: !showing });
  };
  return (
    <Card
      card={card}
      spot={spot}
      found={found}
      answer={here && textOf(other).slice(here.start, here.end)}
      answerLang={other?.lang ?? ''}
      showing={showing}
      beside={beside}
      sought={opened.sought}
      steps={{ back: at > 0, on: at >= 0 && at < words.length - 1 }}
      onStep={step}
      onShow={show}
      onSelect={() => {
        close();
        select(spot);
      }}
      onAgain={again}
      onClose={close}
    />
  );
}

/** The focus goes back to where it was when the first word was asked for. */
function giveBack(page: HTMLElement, from: Element | null, pairs: number): void {
  if (!(from instanceof HTMLElement) || !from.isConnected || from === document.body) {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return;
  }
  if (from.matches('[data-pair]')) focusPair(page, from, pairs);
  else from.focus({ preventScroll: true });
}
