import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  anchorOnBlock,
  type Anchor,
  type Highlight,
  type Note,
  type NotedChange,
} from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import type { BitextRow, Pair } from '../../../library/index.ts';
import { failureSentence } from '../../failure.tsx';
import type { Langs } from '../pair.tsx';
import { Acts } from './acts.tsx';
import { drawnIn } from './drawn.ts';
import { Marked } from './marked.tsx';
import { marking } from './marking.ts';
import { NoteField } from './note-field.tsx';
import type { Notebook } from './notebook.ts';
import { ByBlock, isHighlight, isNote } from './on-pair.ts';
import { lay, lift } from './paper.ts';
import { SentenceMark } from './sentence-mark.tsx';

/** What the sheet of a pair was opened for. */
export interface Sought {
  /** A highlight, by its id. */
  readonly id?: string;
  /** A note is to be written. */
  readonly write?: boolean;
}

interface PairNotesProps {
  readonly row: BitextRow;
  readonly pair: Pair;
  readonly index: number;
  readonly langs: Langs;
  readonly notebook: Notebook;
  readonly sought: Sought;
  /** Where the sheet shows the text. */
  readonly text: RefObject<HTMLElement | null>;
  readonly onListen: () => void;
  readonly onWords: () => void;
  readonly onClose: () => void;
}

/** The block that a note on a pair hangs on. */
function anchorFor({ bead, translation, original }: Pair): Anchor {
  const side = translation.length > 0 ? 'translation' : 'original';
  const [first] = side === 'translation' ? translation : original;
  return anchorOnBlock(side, bead[side][0] ?? 0, first?.text ?? '');
}

interface Told {
  readonly text: string;
  readonly back?: NotedChange;
}

/** What was noted on a pair, and what can be done with it. */
export function PairNotes(props: PairNotesProps) {
  const { row, pair, index, langs, notebook, sought, text, onListen, onWords, onClose } = props;
  const noted = notebook.all.value;
  const here = new ByBlock(noted).of(pair.bead);
  const notes = here.filter(isNote);
  const marked = here.filter(isHighlight);
  // A field stays the same one when its note is kept for the first time, and when it is taken away.
  const [fields, setFields] = useState(() =>
    notes.length > 0 ? notes.map(({ id }) => id) : [crypto.randomUUID()],
  );
  /** A note that is being taken away stands no more, though it is still kept. */
  const [leaving, setLeaving] = useState<string>();
  const [told, setTold] = useState<Told>();
  const anchor = useMemo(() => anchorFor(pair), [pair]);
  const others = notes.map(({ id }) => id).filter((id) => id !== leaving && !fields.includes(id));
  const shownFields = [...fields, ...others];
  useEffect(() => {
    const { current } = text;
    if (!current) return;
    const drawn = drawnIn(current, pair, new ByBlock(noted).of(pair.bead));
    lay(drawn);
    return () => lift(drawn);
  }, [text, pair, noted]);

  const keep = async (change: NotedChange, done?: string) => {
    try {
      const back = await notebook.change(change);
      setTold(done === undefined ? undefined : { text: done, back });
    } catch (error) {
      setTold({ text: failureSentence(error) });
    }
  };
  const remove = (note: Note) => {
    setFields(shownFields.map((id) => (id === note.id ? crypto.randomUUID() : id)));
    setLeaving(note.id);
    void keep({ put: [], drop: [note.id] }, t('notes:deleted')).then(() => setLeaving(undefined));
  };
  const colour = (one: Highlight, to: Highlight['colour']) =>
    void keep({ put: [{ ...one, colour: to }], drop: [] });
  const takeBack = (back: NotedChange) => {
    const ids = back.put.filter(isNote).map(({ id }) => id);
    if (ids.length > 0) setFields(notes.length > 0 ? [...shownFields, ...ids] : ids);
    void keep(back);
  };
  return (
    <div class="noted">
      <Acts row={row} pair={pair} onListen={onListen} onWords={onWords} onClose={onClose} />
      {shownFields.map((id, i) => (
        <NoteField
          key={id}
          notebook={notebook}
          id={id}
          note={notes.find((note) => note.id === id)}
          anchor={anchor}
          number={shownFields.length > 1 ? i + 1 : undefined}
          focus={sought.write === true && i === 0}
          onRemove={remove}
        />
      ))}
      <section aria-labelledby="marked-here">
        <h3 id="marked-here">{t('notes:highlights')}</h3>
        {marked.length > 0 && (
          <ul>
            {marked.map((one) => (
              <Marked
                key={one.id}
                one={one}
                langs={langs}
                sought={one.id === sought.id}
                onColour={(to) => colour(one, to)}
                onRemove={() => void keep({ put: [], drop: [one.id] }, t('notes:removed', { count: 1 }))}
              />
            ))}
          </ul>
        )}
        <SentenceMark
          pair={pair}
          index={index}
          langs={langs}
          onMark={(sentence, to) => void keep(marking(notebook, [sentence], to), t('notes:marked'))}
        />
      </section>
      <div class="told" role="status">
        {told && (
          <>
            <p>{told.text}</p>
            {told.back && (
              <button type="button" class="button plain" onClick={() => told.back && takeBack(told.back)}>
                {t('undo')}
              </button>
            )}
          </>
        )}
      </div>
    </div>
  );
}
