/** The bar at the foot of the reader that reads aloud, from the pair at the top of the screen on. */
import './listen.css';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Lang, Side } from '../../../core/bitext/index.ts';
import { languageName, t, uiLanguage } from '../../../i18n/index.ts';
import type { BitextRow } from '../../../library/index.ts';
import { Icon, say } from '../../../ui/index.ts';
import { failureSentence } from '../../failure.tsx';
import { titlesOf } from '../../titles.ts';
import type { Mode } from '../mode.ts';
import type { Langs } from '../pair.tsx';
import { placeOnScreen } from '../place.ts';
import { Advice } from './advice.tsx';
import { keepAwake } from './awake.ts';
import { orderFor, ordersOf } from './choices.ts';
import { Options } from './options.tsx';
import { Pick } from './pick.tsx';
import { answerKeys, tellPlaying } from './session.ts';
import { useChoices } from './use-choices.ts';
import { useLight } from './use-light.ts';
import { usePairs } from './use-pairs.ts';
import { useSpeaker } from './use-speaker.ts';
import { useVoices } from './use-voices.ts';
import { voiceFor } from './voices.ts';

/** What the reader's page tells of itself. */
export interface PanelProps {
  readonly main: RefObject<HTMLElement | null>;
  readonly row: BitextRow;
  readonly langs: Langs;
  readonly mode: Mode;
  /** The one pair that is read, at once; without it the page from where the reader is. */
  readonly only?: number | undefined;
  readonly onClose: () => void;
}

const sayFailure = (error: unknown) => say(failureSentence(error));

export function Panel({ main, row, langs, mode, only, onClose }: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const options = useId();
  const [opened, setOpened] = useState(false);
  const top = useCallback(
    () => only ?? (main.current && placeOnScreen(main.current)?.pair) ?? 0,
    [main, only],
  );
  const voices = useVoices();
  const pairs = usePairs(row.id, row.pairs, top, sayFailure);
  const [choices, choose] = useChoices(sayFailure);
  const wanted = orderFor(choices, langs, mode);
  const langOf = (side: Side): Lang => langs[side] ?? '';
  const order = wanted.filter((side) => voices && voiceFor(voices, langOf(side)));
  const missing = voices ? wanted.filter((side) => !order.includes(side)).map(langOf) : [];
  const speaker = useSpeaker({ pairs, only, voices: voices ?? [], choices, order, langs });
  const { playing, at, ended, failed } = speaker.state.value;
  useLight(main, panel, pairs, at, mode, opened);

  useEffect(() => start.current?.focus({ preventScroll: true }), []);
  const title = titlesOf(row, uiLanguage.value)[0]?.title ?? '';
  useEffect(
    () =>
      answerKeys(title, {
        play: () => speaker.play(top()),
        pause: () => speaker.pause(),
        nexttrack: () => speaker.next(),
        previoustrack: () => speaker.previous(),
      }),
    [title, speaker, top],
  );
  useEffect(() => {
    tellPlaying(playing);
    return playing ? keepAwake() : undefined;
  }, [playing]);

  const readable = pairs !== undefined && order.length > 0;
  const asked = useRef(only !== undefined);
  useEffect(() => {
    if (!readable || !asked.current) return;
    asked.current = false;
    speaker.play(top());
  }, [readable, speaker, top]);

  const nameOf = (sides: readonly Side[]) => {
    const [first = '', second] = sides.map((side) => languageName(langOf(side), langOf(side)));
    return second === undefined ? first : t('listen:then', { first, second });
  };
  const orders = ordersOf(langs);
  return (
    <section
      ref={panel}
      class="listen"
      aria-label={t('listen:title')}
      onKeyDown={(event) => {
        if (event.code === 'Escape' && !event.isComposing) onClose();
      }}
    >
      <Advice missing={missing} failed={failed} ended={ended} />
      {opened && (
        <Options
          id={options}
          langs={langs}
          choices={choices}
          voiced={missing.length === 0}
          onChoose={choose}
        />
      )}
      <div class="keys">
        <button
          type="button"
          class="round"
          aria-label={t('listen:previous')}
          aria-disabled={!at}
          onClick={() => speaker.previous()}
        >
          <Icon name="previous" />
        </button>
        <button
          ref={start}
          type="button"
          class="round"
          aria-label={t(playing ? 'listen:pause' : 'listen:play')}
          aria-disabled={!readable}
          onClick={() => {
            if (playing) speaker.pause();
            else if (readable) speaker.play(top());
          }}
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </button>
        <button
          type="button"
          class="round"
          aria-label={t('listen:next')}
          aria-disabled={!at}
          onClick={() => speaker.next()}
        >
          <Icon name="next" />
        </button>
        {orders.length > 1 && (
          <Pick
            label={t('listen:order')}
            bare
            values={orders}
            value={orders.find((sides) => sides.join() === wanted.join()) ?? []}
            nameOf={nameOf}
            onPick={(sides) => choose({ order: sides.map(langOf) })}
          />
        )}
        <button
          type="button"
          class="round"
          aria-label={t('listen:options')}
          aria-expanded={opened}
          aria-controls={opened ? options : undefined}
          onClick={() => setOpened(!opened)}
        >
          <Icon name="gear" />
        </button>
        <button type="button" class="round" aria-label={t('listen:close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
    </section>
  );
}
