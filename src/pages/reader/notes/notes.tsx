/** What is loaded when the text stands: the bar of the selection, what a pair's sheet and the page's end say of notes. */
import type { BitextRow, Pair } from '../../../library/index.ts';
import { insidePair } from '../inside/index.tsx';
import type { Shown } from '../shown.ts';
import { Drawing } from './drawing.ts';
import { Notebook } from './notebook.ts';

export { Layer } from './layer.tsx';
export { PairNotes } from './pair-notes.tsx';
export { YourNotes } from './your-notes.tsx';

/** The notes of the article that is read. */
export interface OpenNotes {
  readonly notebook: Notebook;
  readonly drawing: Drawing;
  readonly close: () => void;
}

/** Reads the notes of a bitext and draws them over its page. */
export function openNotes(
  main: HTMLElement,
  { id, heads }: BitextRow,
  shown: Shown,
  onFailure: (error: unknown) => void,
): OpenNotes {
  const notebook = new Notebook(id);
  // Without it a highlight is drawn on its own side alone.
  const look = (pair: Pair) =>
    insidePair(pair, heads).catch((error: unknown) => {
      onFailure(error);
      return undefined;
    });
  const drawing = new Drawing(main, shown, notebook, look);
  const unfollow = notebook.follow(onFailure);
  notebook.read().catch(onFailure);
  return {
    notebook,
    drawing,
    close: () => {
      unfollow();
      drawing.stop();
    },
  };
}
