import type { RefObject } from 'preact';
import type { Colour } from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import { say } from '../../../ui/index.ts';
import { readingTop } from '../line.ts';
import type { Shown } from '../shown.ts';
import type { BitextRow } from '../../../library/index.ts';
import { SelectionBar } from './bar.tsx';
import { copyText } from './clipboard.ts';
import { keepChange } from './keep.ts';
import { marking, under } from './marking.ts';
import type { Notebook } from './notebook.ts';
import { wordsOf } from './picked.ts';
import { addressOf } from './quote.ts';
import { shareText } from './share.ts';
import { useSelected } from './use-picked.ts';

/** The colour that words are marked with when a note is written about them. */
let lastColour: Colour = 'yellow';

interface LayerProps {
  readonly main: RefObject<HTMLElement | null>;
  readonly row: BitextRow;
  readonly shown: Shown;
  readonly notebook: Notebook;
  /** A note is to be written on a pair. */
  readonly onWrite: (pair: number) => void;
}

/** The bar of the selected words, and what it does. */
export function Layer({ main, row, shown, notebook, onWrite }: LayerProps) {
  const [selected, forget] = useSelected(main, shown);
  const noted = notebook.all.value;
  if (!selected || !main.current) return null;
  const page = main.current;
  const { all, box } = selected;
  const [first] = all;
  if (!first) return null;
  const marked = noted.length > 0 ? under(notebook, all) : [];

  /** The focus goes back into the text, where it was in the bar. */
  const leave = () => {
    const inside = page.querySelector('.picked')?.contains(document.activeElement);
    forget();
    if (inside)
      shown.element(page, first.pair)?.querySelector<HTMLElement>('.rail')?.focus({ preventScroll: true });
  };
  const mark = async (colour: Colour) => {
    lastColour = colour;
    if (await keepChange(notebook, marking(notebook, all, colour), t('notes:marked'))) leave();
  };
  const remove = async () => {
    const drop = marked.map(({ id }) => id);
    if (await keepChange(notebook, { put: [], drop }, t('notes:removed', { count: drop.length }))) leave();
  };
  const write = async () => {
    // The words that it is about stay known.
    if (marked.length === 0) {
      const change = marking(notebook, all, lastColour);
      if (!(await keepChange(notebook, change, t('notes:marked')))) return;
    }
    leave();
    onWrite(first.pair);
  };
  const copy = async () => {
    const copied = await copyText(wordsOf(all));
    say(t(copied ? 'notes:copy.done' : 'notes:copy.refused'));
    if (copied) leave();
  };
  const share = async () => {
    const failed = await shareText(wordsOf(all), addressOf(row, first.spot.side));
    if (failed !== undefined) say(failed);
    else leave();
  };
  return (
    <SelectionBar
      box={box}
      top={readingTop(page)}
      marked={marked.length > 0}
      onMark={(colour) => void mark(colour)}
      onNote={() => void write()}
      onCopy={() => void copy()}
      onShare={() => void share()}
      onRemove={() => void remove()}
      onLeave={leave}
    />
  );
}
