import './reader.css';
import './head.css';
import './pair.css';
import './heights.css';
import './seen.css';
import './flip.css';
import './rail.css';
import './together.css';
import './reveal.css';
import './ending.css';
import './summary.css';
import './sheets.css';
import './ways.css';
import './print.css';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { SIDES, otherSide, type Place } from '../../core/bitext/index.ts';
import { t, uiLanguage } from '../../i18n/index.ts';
import type { BitextRow } from '../../library/index.ts';
import { say, usePageTitle } from '../../ui/index.ts';
import { failureSentence } from '../failure.tsx';
import { titlesOf } from '../titles.ts';
import { accents } from './accents.ts';
import { Bar } from './bar.tsx';
import { Ending } from './ending.tsx';
import { Head } from './head.tsx';
import { Inside, UncoverChoice } from './inside/index.tsx';
import { keepLine } from './line.ts';
import { Listen } from './listen/index.tsx';
import { LooksSheet } from './looks-sheet.tsx';
import type { View } from './mode.ts';
import { openAround, useMending, type Around } from './mend/index.ts';
import { useNotes, type Sought } from './notes/index.tsx';
import { PairSheet } from './pair-sheet.tsx';
import type { Langs } from './pair.tsx';
import { SECTION, Sections } from './sections.tsx';
import { Shown } from './shown.ts';
import { Summary } from './summary.tsx';
import { TogetherChoice } from './together.tsx';
import { flipAt } from './turn.ts';
import { usePlace } from './use-place.ts';
import { useView } from './use-view.ts';
import { afterSheet, Here, useWays, WaysLayer } from './ways/index.tsx';
import { openWords, Words } from './word/index.tsx';

/** What is read of a bitext before its page is shown. */
export interface Opened {
  readonly row: BitextRow;
  readonly place: Place | undefined;
  readonly view: View;
}

/** A pair whose sheet is open, and what it was opened for. */
interface OpenPair {
  readonly around: Around;
  readonly sought: Sought;
}

interface ReaderProps extends Opened {
  /** Another tab changed the links. */
  readonly onChanged: () => void;
}

/** The page of one bitext. */
export function Reader({ row: given, place, view: kept, onChanged }: ReaderProps) {
  const main = useRef<HTMLElement>(null);
  const [ready, setReady] = useState(false);
  const [sheet, setSheet] = useState<'looks' | OpenPair>();
  const [listening, setListening] = useState<'page' | number>();
  const [shown] = useState(() => new Shown());
  const sayFailure = useCallback((reason: unknown) => say(failureSentence(reason)), []);
  const mending = useMending(given, SECTION, onChanged, sayFailure);
  const { row } = mending;
  const { titles } = row;
  const langs: Langs = useMemo(
    () =>
      Object.fromEntries(
        SIDES.flatMap((side) => {
          const lang = titles[side]?.lang;
          return lang === undefined ? [] : [[side, lang]];
        }),
      ),
    [titles],
  );
  const both = langs.translation !== undefined && langs.original !== undefined;
  const control = useView(main, kept, langs, sayFailure);
  const { view, seen, leading, first, choose, chooseLead } = control;
  const closeSheet = useCallback(() => setSheet(undefined), []);
  const onListen = () => setListening(listening === undefined ? 'page' : undefined);
  const ways = useWays(main);
  const findPlace = usePlace(main, row.id, place, ways.share, sayFailure);
  const onReady = useCallback(() => {
    findPlace();
    setReady(true);
  }, [findPlace]);
  usePageTitle(titlesOf(row, uiLanguage.value)[0]?.title);
  const sheetOpen = sheet !== undefined && sheet !== 'looks';
  const notes = useNotes(main, row, shown, ready, sheetOpen, sayFailure);

  const openPair = async (index: number, sought: Sought = {}) => {
    const around = await openAround(row.id, index);
    setSheet(around && { around, sought });
  };
  const press = async (event: MouseEvent) => {
    const page = main.current;
    if (!page) return;
    const marked = notes?.drawing.pressed(event);
    const index = marked ? marked.pair : flipAt(page, event);
    if (index !== undefined) await openPair(index, marked);
  };

  return (
    <main ref={main} class="reader" data-both={both ? 'yes' : 'no'} style={accents(langs)}>
      <Bar
        langs={langs}
        mode={seen}
        together={view.together}
        onMode={choose}
        onLooks={() => setSheet('looks')}
        listening={listening !== undefined}
        onListen={onListen}
        ways={ways}
      />
      {ready && (
        <WaysLayer
          main={main}
          row={row}
          langs={langs}
          control={control}
          ways={ways}
          listening={listening !== undefined}
          onListen={onListen}
          onFailure={sayFailure}
        />
      )}
      <Head row={row} />
      {/* Each pair has buttons of its own; a tap on its text is the short way to them. */}
      <div
        class="text"
        role={both ? 'list' : undefined}
        aria-label={both ? t('place:text') : undefined}
        onClick={(event) => void press(event).catch(sayFailure)}
      >
        <Sections
          main={main}
          bitext={row.id}
          cuts={mending.cuts}
          from={place?.pair ?? 0}
          wanted={ways.wanted}
          langs={langs}
          both={both}
          shown={shown}
          first={first}
          onReady={onReady}
          onFailure={sayFailure}
        />
      </div>
      <Ending row={row} leading={leading} onTurn={() => choose(otherSide(leading))}>
        {both && <Summary row={row} main={main} ready={ready} jump={ways.jump} onFailure={sayFailure} />}
        {notes && (
          <notes.parts.YourNotes
            row={row}
            main={main}
            langs={langs}
            notebook={notes.notebook}
            jump={ways.jump}
            onFailure={sayFailure}
          />
        )}
      </Ending>
      {sheet === 'looks' && (
        <LooksSheet
          change={(put) => main.current && keepLine(main.current, put)}
          onClose={closeSheet}
          onFailure={sayFailure}
        >
          <Here main={main} ways={ways} onLeave={closeSheet} />
          {both && (
            <TogetherChoice langs={langs} mode={seen} first={first} onMode={choose} onFirst={chooseLead} />
          )}
          {both && seen === 'reveal' && <UncoverChoice onFailure={sayFailure} />}
        </LooksSheet>
      )}
      {sheet !== undefined && sheet !== 'looks' && (
        <PairSheet
          row={row}
          around={sheet.around}
          sought={sheet.sought}
          langs={langs}
          mending={mending}
          notes={notes}
          onListen={() => {
            setSheet(undefined);
            setListening(sheet.around.index);
          }}
          onWords={() => afterSheet(closeSheet, () => openWords(sheet.around.index))}
          onClose={closeSheet}
        />
      )}
      <Words main={main} row={row} langs={langs} ready={ready} onFailure={sayFailure} />
      {both && <Inside main={main} row={row} langs={langs} ready={ready} onFailure={sayFailure} />}
      {notes && (
        <notes.parts.Layer
          main={main}
          row={row}
          shown={shown}
          notebook={notes.notebook}
          onWrite={(index) => void openPair(index, { write: true }).catch(sayFailure)}
        />
      )}
      {listening !== undefined && (
        <Listen
          key={listening}
          main={main}
          row={row}
          langs={langs}
          mode={seen}
          only={listening === 'page' ? undefined : listening}
          onClose={() => setListening(undefined)}
        />
      )}
    </main>
  );
}
