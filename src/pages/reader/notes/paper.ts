import { CAN_PAINT, sayPainted } from '../painted.ts';
import type { Drawn } from './drawn.ts';

/** What is read aloud or looked at right now lies over what was marked. */
const UNDER = -1;

function layer(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = UNDER;
  CSS.highlights.set(name, made);
  return made;
}

/** Names that `notes.css` draws. */
const OURS = /^(marked|beside)-/;

function told(): void {
  sayPainted(
    'notes',
    [...CSS.highlights].some(([name, { size }]) => OURS.test(name) && size > 0),
  );
}

export function lay(drawn: readonly Drawn[]): void {
  if (!CAN_PAINT) return;
  for (const { name, range } of drawn) layer(name).add(range);
  told();
}

export function lift(drawn: readonly Drawn[]): void {
  if (!CAN_PAINT) return;
  for (const { name, range } of drawn) CSS.highlights.get(name)?.delete(range);
  told();
}
