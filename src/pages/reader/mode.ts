import { SIDES, type Side } from '../../core/bitext/index.ts';
import type { Langs } from './pair.tsx';

/** Modes that show both sides: one under the other, in two columns, or the second one behind a tap. */
export const TOGETHER = ['interleaved', 'columns', 'reveal'] as const;
export type Together = (typeof TOGETHER)[number];

/** What the page shows: one side, or both in one of three ways. */
export const MODES = ['translation', 'original', ...TOGETHER] as const;
export type Mode = (typeof MODES)[number];

/** How the reader wants the page, as it is kept. */
export interface View {
  readonly mode: Mode;
  /** The way of showing both that was chosen last: what a narrow bar offers beside the two sides. */
  readonly together: Together;
  /** The side that stands first where both are shown; none as long as the reader has not said. */
  readonly lead: Side | undefined;
}

/** Width from which two columns are readable: some 30 characters of Korean each. */
export const WIDE = '(min-width: 44rem)';

/** Width from which the bar has room for finding; else that is in the sheet of the view. */
export const ROOM = '(min-width: 25.5rem)';

/** A mode as it was kept, or the translation. */
export function asMode(value: unknown): Mode {
  return MODES.find((mode) => mode === value) ?? 'translation';
}

/** A way of showing both as it was kept, or one under the other. */
export function asTogether(value: unknown): Together {
  return TOGETHER.find((mode) => mode === value) ?? 'interleaved';
}

/** A leading side as it was kept. */
export function asLead(value: unknown): Side | undefined {
  return SIDES.find((side) => side === value);
}

/** Whether a mode shows both sides. */
export function isTogether(mode: Mode): mode is Together {
  return mode !== 'translation' && mode !== 'original';
}

/** The mode that is seen: a narrow page sets two columns one under the other. */
export function seenMode(chosen: Mode, wide: boolean): Mode {
  return chosen === 'columns' && !wide ? 'interleaved' : chosen;
}

/** Who learns Korean reads it first; else the original, which the translation is held against. */
function learnt({ translation, original }: Langs): Side {
  return translation === 'ko' && original !== 'ko' ? 'translation' : 'original';
}

/** The side that leads in a mode: its title stands on top, its text first or left, or uncovered. */
export function leadingSide(mode: Mode, lead: Side | undefined, langs: Langs): Side {
  if (!isTogether(mode)) return mode;
  if (lead !== undefined) return lead;
  return mode === 'reveal' ? learnt(langs) : 'translation';
}
