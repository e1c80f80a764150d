import { paint, type Colour, type Highlight, type NotedChange } from '../../../core/bitext/index.ts';
import type { Notebook } from './notebook.ts';
import { isHighlight } from './on-pair.ts';
import type { Picked } from './picked.ts';

/** The highlights that stand in the block of what is picked. */
function heldIn(notebook: Notebook, { spot }: Picked): Highlight[] {
  return notebook.all.value.filter(
    (one): one is Highlight =>
      isHighlight(one) && one.anchor.side === spot.side && one.anchor.block === spot.block,
  );
}

/** The highlights that lie under what is picked. */
export function under(notebook: Notebook, all: readonly Picked[]): Highlight[] {
  return all.flatMap((one) =>
    heldIn(notebook, one).filter(({ anchor }) => anchor.start < one.spot.end && anchor.end > one.spot.start),
  );
}

/** The change that marks what is picked, all of it in one. */
export function marking(notebook: Notebook, all: readonly Picked[], colour: Colour): NotedChange {
  const { bitext } = notebook;
  const at = Date.now();
  const changes = all.map((one) =>
    paint(heldIn(notebook, one), one.spot, one.text, {
      bitext,
      colour,
      at,
      newId: () => crypto.randomUUID(),
    }),
  );
  return { put: changes.flatMap(({ put }) => put), drop: changes.flatMap(({ drop }) => drop) };
}
