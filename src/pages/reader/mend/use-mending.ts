import { useEffect, useRef, useState } from 'preact/hooks';
import {
  mend,
  record,
  redo,
  sameBeads,
  startHistory,
  stepBetween,
  tally,
  undo,
  type Bead,
  type Edit,
  type History,
  type Sizes,
} from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import { library, LibraryError, watchLibrary, type BitextRow } from '../../../library/index.ts';
import { say } from '../../../ui/index.ts';
import type { Around } from './around.ts';
import { cutInto, recut, type Cut } from './cuts.ts';

/** A reader's mending of one bitext. */
export interface Mending {
  /** Its row, with its pairs and their tally as they are now. */
  readonly row: BitextRow;
  /** Its sections as they are now. */
  readonly cuts: readonly Cut[];
  readonly edit: (around: Around, edit: Edit) => void;
  /** Takes the last change back; nothing where there is none. */
  readonly undo: (() => void) | undefined;
  /** Does again what was taken back; nothing where nothing was. */
  readonly redo: (() => void) | undefined;
}

/** What a change makes of the links as they are kept; nothing where it does not fit them any more. */
type Change = (now: History, sizes: Sizes) => History | undefined;

function doneKey(edit: Edit): Edit['kind'] | 'splitAt' {
  return edit.kind === 'split' && edit.at ? 'splitAt' : edit.kind;
}

/** Whether the links are still those that the sheet showed. */
function stands({ index, pair, before, after }: Around, beads: readonly Bead[]): boolean {
  const shown = [...(before ? [before] : []), pair.bead, ...(after ? [after] : [])];
  const from = index - (before ? 1 : 0);
  return sameBeads(beads.slice(from, from + shown.length), shown);
}

/**
 * Changes links in the library, one change after another, and tells the page which of its sections they met.
 *
 * @param size pairs a section
 * @param onChanged somebody else changed the links: the page is to be opened again
 */
export function useMending(
  given: BitextRow,
  size: number,
  onChanged: () => void,
  onFailure: (error: unknown) => void,
): Mending {
  const [row, setRow] = useState(given);
  const [cuts, setCuts] = useState(() => cutInto(given.pairs, size));
  const history = useRef<History>(undefined);
  const writing = useRef(false);
  const last = useRef(Promise.resolve());
  const { id } = given;
  useEffect(
    () =>
      watchLibrary((change) => {
        if (change.kind === 'mended' && change.id === id && !writing.current) onChanged();
      }),
    [id, onChanged],
  );

  const write = async (change: Change): Promise<boolean> => {
    const bitext = await library.bitext(id);
    if (!bitext) throw new LibraryError('missing');
    const known = history.current;
    const now = known && sameBeads(known.beads, bitext.beads) ? known : startHistory(bitext.beads);
    const next = change(now, {
      translation: bitext.translation?.blocks.length ?? 0,
      original: bitext.original?.blocks.length ?? 0,
    });
    if (!next) return false;
    writing.current = true;
    try {
      await library.mend(id, next.beads);
    } finally {
      writing.current = false;
    }
    history.current = next;
    const { beads } = next;
    setRow((old) => ({ ...old, pairs: beads.length, tally: tally(beads) }));
    setCuts((old) => recut(old, stepBetween(now.beads, beads)));
    return true;
  };
  const run = (change: Change, told: () => void) => {
    last.current = last.current
      .then(async () => ((await write(change)) ? told() : say(t('mend:stale'))))
      .catch(onFailure);
  };
  const takeBack = () => run(undo, () => say(t('mend:undone'), { label: t('mend:redo'), run: doAgain }));
  const doAgain = () => run(redo, () => say(t('mend:redone'), { label: t('undo'), run: takeBack }));
  return {
    row,
    cuts,
    edit: (around, edit) =>
      run(
        (now, sizes) => {
          const beads = stands(around, now.beads) ? mend(now.beads, sizes, edit) : undefined;
          return beads && record(now, beads);
        },
        () => say(t(`mend:done.${doneKey(edit)}`), { label: t('undo'), run: takeBack }),
      ),
    undo: history.current?.done.length ? takeBack : undefined,
    redo: history.current?.undone.length ? doAgain : undefined,
  };
}
