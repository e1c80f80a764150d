import type { Signal } from '@preact/signals';
import { startOver, type Card } from './draft.ts';
import { takeFile, takeInput, type Outcome } from './take.ts';

/** Text longer than this is not shown in the field when it is refused: the field would stand still. */
const SHOWN = 100_000;

/** A newer gift to a card makes what came before it stale. */
const latest = new WeakMap<Signal<Card>, object>();

async function give(card: Signal<Card>, input: string, take: () => Promise<Outcome>): Promise<void> {
  const turn = {};
  latest.set(card, turn);
  card.value = { ...card.value, input, reading: true, problem: undefined };
  // The browser shows that it is being read before the reading begins.
  await new Promise((resolve) => setTimeout(resolve));
  const outcome = await take();
  if (latest.get(card) !== turn) return;
  if ('taken' in outcome) card.value = { input: '', taken: outcome.taken };
  else if ('url' in outcome) card.value = { input: '', url: outcome.url };
  else card.value = { ...card.value, reading: false, problem: outcome.problem };
}

/** Gives a card what was typed or pasted. */
export function giveInput(card: Signal<Card>, input: string): Promise<void> {
  const { url } = card.value;
  return give(card, input.length > SHOWN ? '' : input, () => takeInput(input, url));
}

/** Gives a card a file. */
export function giveFile(card: Signal<Card>, file: File): Promise<void> {
  const { url, input } = card.value;
  return give(card, input, () => takeFile(file, url));
}

/** Gives a card what was dropped on it: a file, else a text or an address. */
export async function giveDropped(card: Signal<Card>, dropped: DataTransfer): Promise<void> {
  const file = dropped.files[0];
  if (dropped.files.length > 1) {
    card.value = { ...card.value, problem: { key: 'add:problem.manyFiles' } };
    return;
  }
  if (file) return giveFile(card, file);
  const text = dropped.getData('text/plain');
  if (text !== '') await giveInput(card, text);
}

/** Gives a card what the clipboard holds; where the browser does not let it be read, says what to do. */
export async function giveClipboard(card: Signal<Card>): Promise<void> {
  try {
    await giveInput(card, await navigator.clipboard.readText());
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    card.value = { ...card.value, reading: false, problem: { key: 'add:problem.clipboard' } };
  }
}

/** Empties a card; what is still being read for it is let go. */
export function emptyCard(card: Signal<Card>): void {
  latest.delete(card);
  startOver(card);
}
