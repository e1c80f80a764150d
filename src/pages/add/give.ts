import type { Side } from '../../core/bitext/index.ts';
import { bringAddress } from './bring.ts';
import { startOver, type Card, type Draft } from './draft.ts';
import { clipboardFlavours, flavoursOf, takeFlavours, type Flavours } from './flavours.ts';
import { startPictures } from './pictures/index.ts';
import { seatOther } from './sides.ts';
import { takeFile, takeInput, type Outcome } from './take.ts';
import { begin, stop } from './turns.ts';
import type { Signal } from '@preact/signals';

/** Text longer than this is not shown in the field when it is refused: the field would stand still. */
const SHOWN = 100_000;

async function give(draft: Draft, side: Side, input: string, take: () => Promise<Outcome>): Promise<void> {
  const card = draft.cards[side];
  const turn = begin(card);
  card.value = { ...card.value, input, reading: true, problem: undefined };
  // The browser shows that it is being read before the reading begins.
  await new Promise((resolve) => setTimeout(resolve));
  const outcome = await take();
  if (turn.aborted) return;
  if ('taken' in outcome) {
    card.value = { input: '', taken: outcome.taken };
    await startPictures(draft, seatOther(draft, side, outcome.taken));
  } else if ('url' in outcome) await bringAddress(draft, side, outcome.url);
  else card.value = { ...card.value, reading: false, problem: outcome.problem };
}

/** Gives a side what was typed or pasted. */
export function giveInput(draft: Draft, side: Side, input: string): Promise<void> {
  const { url } = draft.cards[side].value;
  return give(draft, side, input.length > SHOWN ? '' : input, () => takeInput(input, url));
}

/** Gives a side a file. */
export function giveFile(draft: Draft, side: Side, file: File): Promise<void> {
  const { url, input } = draft.cards[side].value;
  return give(draft, side, input, () => takeFile(file, url));
}

/** Gives a side what was pasted or dropped in several forms. */
export function giveFlavours(draft: Draft, side: Side, flavours: Flavours): Promise<void> {
  const { url, input } = draft.cards[side].value;
  return give(draft, side, input, () => takeFlavours(flavours, url));
}

/** Gives a side what was dropped on it: a file, else a page, a text or an address. */
export async function giveDropped(draft: Draft, side: Side, dropped: DataTransfer): Promise<void> {
  const card = draft.cards[side];
  const file = dropped.files[0];
  if (dropped.files.length > 1) {
    card.value = { ...card.value, problem: { key: 'add:problem.manyFiles' } };
    return;
  }
  if (file) return giveFile(draft, side, file);
  const flavours = flavoursOf(dropped);
  if (Object.values(flavours).some((text) => text !== '')) await giveFlavours(draft, side, flavours);
}

/** Gives a side what the clipboard holds; where the browser does not let it be read, says what to do. */
export async function giveClipboard(draft: Draft, side: Side): Promise<void> {
  const card = draft.cards[side];
  try {
    await giveFlavours(draft, side, await clipboardFlavours());
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    card.value = { ...card.value, reading: false, problem: { key: 'add:problem.clipboard' } };
  }
}

/** Empties a card; what is still on its way to it is let go. */
export function emptyCard(card: Signal<Card>): void {
  stop(card);
  startOver(card);
}
