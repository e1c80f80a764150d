import { isHangul, isMark, isSpace, isSpaceCode, skipSpace } from './characters.ts';
import type { Enclosure, Enclosures } from './enclosures.ts';

/** Marks that may end a sentence, and what stands around them. */
export interface Mark {
  /** The end of what the sentence holds before the marks. */
  readonly before: string;
  /** `before` is all that the sentence holds. */
  readonly whole: boolean;
  readonly run: string;
  /** The outermost quotation or bracket that ends with the marks. */
  readonly closed: Enclosure | undefined;
  /** Where the sentence would end. */
  readonly end: number;
  readonly spaced: boolean;
  /** The beginning of what follows on the same line, white space left out. */
  readonly after: string;
}

/** How much is looked at on each side: enough for any abbreviation and for a speaker's name. */
const NEAR = 60;
/** What clings to a sentence's end: a source, a footnote, a smile, as in “열렸다.(한들신문)”, “ended.[3]”, “좋아요.^^”. */
const NOTE =
  /(?:(?:\([^()[\]\n]{1,30}\)|\[[^()[\]\n]{1,30}\]){1,3}|[\p{Extended_Pictographic}\ufe0f\u200dㅋㅎㅠㅜ\u1100-\u11ff~^♡♥]{1,20})(?=\s)/uy;

/** The mark that begins at `at` in the sentence that begins at `from`; closes what ends with it. */
export function readMark(text: string, at: number, from: number, enclosures: Enclosures): Mark {
  let end = at;
  while (isMark(text[end])) end++;
  const run = text.slice(at, end);
  let closed: Enclosure | undefined;
  for (let next = closerAt(text, end, enclosures); next !== undefined;) {
    closed = enclosures.close(text.charAt(next));
    end = next + 1;
    next = closerAt(text, end, enclosures);
  }
  end = noteEnd(text, at, end);
  const next = skipSpace(text, end);
  const start = Math.max(from, at - NEAR);
  return {
    before: text.slice(start, at).trimStart(),
    whole: start === from,
    run,
    closed,
    end,
    spaced: isSpace(text[end]),
    after: text.slice(end, next).includes('\n') ? '' : text.slice(next, next + NEAR),
  };
}

function closerAt(text: string, end: number, enclosures: Enclosures): number | undefined {
  if (enclosures.closesAfterMark(text, end)) return end;
  const next = skipSpace(text, end);
  return next > end && enclosures.closesAfterSpace(text, next) ? next : undefined;
}

/** A date's day of the week clings to it too, but that date's last dot ends nothing. */
function noteEnd(text: string, at: number, end: number): number {
  if (isSpaceCode(text.charCodeAt(end)) || /\d/.test(text.charAt(at - 1))) return end;
  NOTE.lastIndex = end;
  return end + (NOTE.exec(text)?.[0].length ?? 0);
}

const CLOSING: ReadonlySet<number> = new Set(Array.from('”’"\')]」』）］', (char) => char.charCodeAt(0)));

/** The last letter or figure before the marks, closing quotes and brackets left out. */
export function lastOf({ before }: Mark): string {
  for (let at = before.length - 1; at >= 0; at--)
    if (!isSpaceCode(before.charCodeAt(at)) && !CLOSING.has(before.charCodeAt(at))) return before.charAt(at);
  return '';
}

/** Whether Korean stands before the marks. */
export function followsHangul(mark: Mark): boolean {
  return isHangul(lastOf(mark));
}
