/** The reader: one bitext on the page, either side or both, the line under the eye kept through every change. */
import './reader.css';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SIDES, type Place } from '../../core/bitext/index.ts';
import { t, uiLanguage } from '../../i18n/index.ts';
import { library, LibraryError, type BitextRow, type Pair } from '../../library/index.ts';
import { samplesReady } from '../../samples/index.ts';
import { say, usePageTitle, type Route } from '../../ui/index.ts';
import { Failure, failureSentence } from '../failure.tsx';
import { titlesOf } from '../titles.ts';
import { Bar } from './bar.tsx';
import { Ending } from './ending.tsx';
import { Head } from './head.tsx';
import { keepLine } from './line.ts';
import { LooksSheet } from './looks-sheet.tsx';
import { useMedia } from './media.ts';
import { asMode, leadingSide, seenMode, WIDE, type Mode } from './mode.ts';
import { PairSheet } from './pair-sheet.tsx';
import type { Langs } from './pair.tsx';
import { Sections } from './sections.tsx';
import { flipAt, showMode } from './turn.ts';
import { usePlace } from './use-place.ts';

interface Opened {
  readonly row: BitextRow;
  readonly place: Place | undefined;
  readonly mode: Mode;
}

async function open(id: string): Promise<Opened> {
  let row = await library.row(id);
  if (!row) {
    // A sample's address may be the first that is ever opened here.
    await samplesReady();
    row = await library.row(id);
  }
  if (!row || row.deletedAt !== undefined) throw new LibraryError('missing');
  const [place, mode] = await Promise.all([library.place(id), library.setting('mode')]);
  await library.opened(id);
  return { row, place, mode: asMode(mode) };
}

export function Page({ route }: { route: Route }) {
  const id = route.path[1] ?? '';
  const [opened, setOpened] = useState<Opened>();
  const [error, setError] = useState<unknown>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let stale = false;
    setError(undefined);
    open(id).then(
      (found) => {
        if (!stale) setOpened(found);
      },
      (reason: unknown) => {
        if (!stale) setError(reason);
      },
    );
    return () => {
      stale = true;
    };
  }, [id, tries]);

  if (error !== undefined) return <Failure error={error} onRetry={() => setTries(tries + 1)} />;
  if (!opened) return <main class="reader" aria-busy="true" aria-label={t('loading')} />;
  return <Reader {...opened} />;
}

/** A language's accent: ink blue for English, vermilion for Korean. */
function accents({ translation, original }: Langs) {
  const ink = (lang: string | undefined, fallback: string) =>
    lang === 'ko' ? 'ko' : lang === 'en' ? 'en' : fallback;
  const first = ink(translation, 'en');
  const second = ink(original, 'ko');
  return {
    '--translation': `var(--${first})`,
    '--translation-wash': `var(--${first}-wash)`,
    '--original': `var(--${second})`,
    '--original-wash': `var(--${second}-wash)`,
  };
}

function Reader({ row, place, mode: firstMode }: Opened) {
  const main = useRef<HTMLElement>(null);
  const [mode, setMode] = useState(firstMode);
  const [sheet, setSheet] = useState<'looks' | Pair>();
  const wide = useMedia(WIDE);
  const langs: Langs = useMemo(
    () =>
      Object.fromEntries(
        SIDES.flatMap((side) => {
          const lang = row.titles[side]?.lang;
          return lang === undefined ? [] : [[side, lang]];
        }),
      ),
    [row],
  );
  const both = langs.translation !== undefined && langs.original !== undefined;
  const alone: Mode = langs.original === undefined ? 'translation' : 'original';
  const seen = both ? seenMode(mode, wide) : alone;
  const sayFailure = useCallback((reason: unknown) => say(failureSentence(reason)), []);
  const onReady = usePlace(main, row.id, place, sayFailure);
  usePageTitle(titlesOf(row, uiLanguage.value)[0]?.title);

  // The attribute is written in the frame that measures; a render would come too late.
  useEffect(() => {
    const page = main.current;
    if (page && page.dataset.mode !== seen) keepLine(page, () => showMode(page, seen));
  }, [seen]);

  const choose = (wanted: Mode) => {
    const page = main.current;
    if (page) keepLine(page, () => showMode(page, seenMode(wanted, wide)));
    setMode(wanted);
    library.keepSetting('mode', wanted).catch(sayFailure);
  };
  const press = async (event: MouseEvent) => {
    const page = main.current;
    if (!page) return;
    const index = flipAt(page, event);
    if (index === undefined) return;
    const [pair] = await library.pairs(row.id, index, index + 1);
    if (pair) setSheet(pair);
  };

  return (
    <main ref={main} class="reader" data-both={both ? 'yes' : 'no'} style={accents(langs)}>
      <Bar langs={langs} mode={seen} onMode={choose} onLooks={() => setSheet('looks')} />
      <Head row={row} />
      {/* Each pair has buttons of its own; a tap on its text is the short way to them. */}
      <div class="text" onClick={(event) => void press(event).catch(sayFailure)}>
        <Sections
          bitext={row.id}
          pairs={row.pairs}
          from={place?.pair ?? 0}
          langs={langs}
          both={both}
          onReady={onReady}
          onFailure={sayFailure}
        />
      </div>
      <Ending
        row={row}
        leading={leadingSide(seen)}
        onTurn={() => choose(leadingSide(seen) === 'original' ? 'translation' : 'original')}
      />
      {sheet === 'looks' && (
        <LooksSheet
          change={(put) => main.current && keepLine(main.current, put)}
          onClose={() => setSheet(undefined)}
          onFailure={sayFailure}
        />
      )}
      {sheet !== undefined && sheet !== 'looks' && (
        <PairSheet pair={sheet} langs={langs} onClose={() => setSheet(undefined)} />
      )}
    </main>
  );
}
