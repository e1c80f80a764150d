import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { library, type BitextRow } from '../../library/index.ts';
import { Facts, progressOf } from './facts.tsx';
import { DeleteButton, Titles } from './row.tsx';

interface Line {
  readonly text: string;
  readonly lang: string | undefined;
}

/** The first words of the line where the reader is, whole ones. */
async function lineOf(row: BitextRow): Promise<Line | undefined> {
  const place = await library.place(row.id);
  const words = place?.check.split('\n', 1)[0]?.trim();
  if (!place || !words || row.progress >= 1) return undefined;
  const cut = words.lastIndexOf(' ');
  return {
    text: `${cut > 0 ? words.slice(0, cut) : words}…`,
    lang: row.titles[place.side]?.lang,
  };
}

/** What was read last, with the line where the reader is. */
export function Last({ row }: { row: BitextRow }) {
  const [line, setLine] = useState<Line>();
  useEffect(() => {
    let stale = false;
    lineOf(row).then(
      (found) => {
        if (!stale) setLine(found);
      },
      // The card leads to the place without its words, too.
      () => setLine(undefined),
    );
    return () => {
      stale = true;
    };
  }, [row]);
  return (
    <section class="last" aria-labelledby="last">
      <h2 id="last" class="unseen">
        {t('shelf:last')}
      </h2>
      <div class="words">
        <Titles row={row} />
        <div class="meter" aria-hidden="true">
          <i style={{ width: `${100 * row.progress}%` }} />
        </div>
        {row.progress > 0 ? (
          <p class="print">
            {progressOf(row)}
            {line && (
              <>
                {' · '}
                <q lang={line.lang}>{line.text}</q>
              </>
            )}
          </p>
        ) : (
          <Facts row={row} progress={false} />
        )}
      </div>
      <DeleteButton row={row} />
    </section>
  );
}
