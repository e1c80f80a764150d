import type { Pair } from '../../library/index.ts';

/** Guess of a pair's height in CSS pixels before its text is read. */
export const UNREAD_PAIR = 150;

/** CSS pixels that a character takes up in height, at the measure of a phone, and a pair's fixed part. */
const PER_CHARACTER = 0.62;
const PER_PAIR = 44;

/** CSS pixels that pairs take up, before they are laid out. */
export function guessedHeight(pairs: readonly Pair[]): number {
  const characters = pairs.reduce(
    (sum, { translation, original }) =>
      sum + (translation.length > 0 ? translation : original).reduce((n, block) => n + block.text.length, 0),
    0,
  );
  return Math.round(characters * PER_CHARACTER + pairs.length * PER_PAIR);
}
