/** Whether this browser can paint over a text without touching its nodes. */
export const CAN_PAINT = 'highlights' in CSS;

/** What is painted over the text by highlights of CSS: lights, marks and covers inside pairs; the reader's notes; a word that is asked about. */
type Sort = 'inside' | 'notes' | 'word';

/**
 * Says on the root that some of a sort is painted. Its rules hold only then: a rule for a highlight is asked of
 * every element that is styled anew, which in a book are thousands at each change of mode.
 */
export function sayPainted(sort: Sort, some: boolean): void {
  document.documentElement.toggleAttribute(`data-painted-${sort}`, some);
}
