import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { listing, t } from '../../../i18n/index.ts';
import type { BitextRow } from '../../../library/index.ts';
import { Icon, say } from '../../../ui/index.ts';
import { goToPair } from '../jump.ts';
import type { Langs } from '../pair.tsx';
import { goToPlace } from '../place.ts';
import type { Ways } from '../ways/index.tsx';
import { copyText } from './clipboard.ts';
import type { Notebook } from './notebook.ts';
import { isHighlight, isNote } from './on-pair.ts';
import { plainNotes } from './plain.ts';
import { useLocated, type Located } from './use-located.ts';

/** Characters of an excerpt: more than a line of a wide page holds. */
const EXCERPT = 240;

interface YourNotesProps {
  readonly row: BitextRow;
  readonly main: RefObject<HTMLElement | null>;
  readonly langs: Langs;
  readonly notebook: Notebook;
  readonly jump: Ways['jump'];
  readonly onFailure: (error: unknown) => void;
}

/** All that was noted in an article, at its end: the way to each, and to take it all along. */
export function YourNotes({ row, main, langs, notebook, jump, onFailure }: YourNotesProps) {
  const noted = notebook.all.value;
  const [open, setOpen] = useState(false);
  const located = useLocated(row.id, noted, open, onFailure);
  if (noted.length === 0) return null;
  const notes = noted.filter(isNote).length;
  const marked = noted.length - notes;
  const counts = [
    ...(notes > 0 ? [t('notes:count.notes', { count: notes })] : []),
    ...(marked > 0 ? [t('notes:count.highlights', { count: marked })] : []),
  ];
  const follow = ({ one, pair }: Located) => {
    const { side, start } = one.anchor;
    const go = () => {
      if (!main.current) return;
      // A text that stands alone has no rails.
      if (main.current.dataset.both === 'yes') goToPair(main.current, pair, side);
      else goToPlace(main.current, { pair, side, offset: isHighlight(one) ? start : 0, check: '' });
    };
    jump(pair, go).catch(onFailure);
  };
  const copy = async () => {
    const copied = await copyText(plainNotes(row, located ?? []));
    say(t(copied ? 'notes:copy.done' : 'notes:copy.refused'));
  };
  return (
    <section class="summary yours" aria-labelledby="your-notes">
      <h2 id="your-notes">{t('notes:yours')}</h2>
      <div class="fact">
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <Icon name="note" />
            <span>{listing(counts)}</span>
            <Icon name="forward" />
          </summary>
          {open && located && (
            <>
              <ol>
                {located.map((some) => (
                  <li key={some.one.id}>
                    <button
                      type="button"
                      class="passage"
                      lang={isNote(some.one) ? '' : langs[some.one.anchor.side]}
                      onClick={() => follow(some)}
                    >
                      {isNote(some.one) ? (
                        <>
                          <Icon name="note" />
                          {some.one.text.slice(0, EXCERPT)}
                        </>
                      ) : (
                        <span class={`words ${some.one.colour}`}>
                          {some.one.anchor.quote.slice(0, EXCERPT)}
                        </span>
                      )}
                    </button>
                  </li>
                ))}
              </ol>
              <button type="button" class="button" onClick={() => void copy()}>
                <Icon name="copy" />
                {t('notes:copy.all')}
              </button>
            </>
          )}
        </details>
      </div>
    </section>
  );
}
