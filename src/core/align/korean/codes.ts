/** Codes of characters, as a text is read by them. */
export const SPACE_CODE = 32;
/** A space, a tab, a line's end. */
export const SPACES: ReadonlySet<number> = new Set([32, 9, 10, 13, 160]);
/** What stands before or behind a number by itself. */
export const SIGNS: ReadonlySet<number> = new Set(Array.from('$%€£¥₩', (sign) => sign.charCodeAt(0)));
