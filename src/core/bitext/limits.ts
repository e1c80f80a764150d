/** Bounds on what is taken in: beyond them data is refused, with a message of its own. */
export const LIMITS = {
  /** UTF-16 units of one side's text. */
  text: 2_000_000,
  /** UTF-16 units of one block. */
  block: 400_000,
  blocks: 30_000,
  marks: 2_000,
  /** UTF-16 units of a title, a deck, a name. */
  line: 2_000,
  names: 50,
  mostViewed: 50,
  url: 4_000,
  /** UTF-16 units of a reader's note. */
  note: 10_000,
  /** Notes and highlights of one bitext. */
  noted: 10_000,
} as const;
