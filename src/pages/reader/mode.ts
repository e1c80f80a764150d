import type { Side } from '../../core/bitext/index.ts';

/** What the page shows: one side, or both, one under the other or in two columns. */
export const MODES = ['translation', 'original', 'interleaved', 'columns'] as const;
export type Mode = (typeof MODES)[number];

/** Width from which two columns are readable: some 30 characters of Korean each. */
export const WIDE = '(min-width: 44rem)';

/** A mode as it was kept, or the translation. */
export function asMode(value: unknown): Mode {
  return MODES.find((mode) => mode === value) ?? 'translation';
}

/** The mode that is seen: a narrow page sets two columns one under the other. */
export function seenMode(chosen: Mode, wide: boolean): Mode {
  return chosen === 'columns' && !wide ? 'interleaved' : chosen;
}

/** The side whose title leads in a mode. */
export function leadingSide(mode: Mode): Side {
  return mode === 'original' ? 'original' : 'translation';
}
