// All by a character's code: they are asked at every mark of a book, where a regular expression costs too much.

const MARKS = '.!?…。．！？｡‼⁇⁈⁉';

/** Whether a sentence may end in this character. */
export function isMark(char: string | undefined): boolean {
  return char !== undefined && MARKS.includes(char);
}

/** A letter of the East, which has no capitals: Hangul, a Chinese character, kana. */
export function isHangul(char: string | undefined): boolean {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  if (code < 0x1100) return false;
  return (
    isSyllableCode(code) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3131 && code <= 0x318e) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    code <= 0x11ff
  );
}

/** A syllable of Hangul, by its code. */
export const isSyllableCode = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** A figure, by its code. */
export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;

/** A letter of English and its neighbours. */
export function isLatin(char: string | undefined): boolean {
  return char !== undefined && isLatinCode(char.charCodeAt(0));
}

/** All codes of such letters are below. */
export const LATIN_END = 0x250;

/** The same of a character's code. */
export function isLatinCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code < LATIN_END;
}

/** White space of any width, and line ends. */
export function isSpace(char: string | undefined): boolean {
  return char !== undefined && isSpaceCode(char.charCodeAt(0));
}

/** The same of a character's code: what `\s` stands for. */
export function isSpaceCode(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The first place from `at` on that is no white space. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (isSpaceCode(text.charCodeAt(next))) next++;
  return next;
}

/** What a sentence may open with before its first letter. */
const OPENING = /^[\s“‘"'「『〈《([（［¿¡—–-]+/;

/** A text from its first letter or figure on. */
export function withoutOpening(text: string): string {
  if (isLatinCode(text.charCodeAt(0))) return text;
  return text.replace(OPENING, '');
}
