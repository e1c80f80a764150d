const MARKS = '.!?…。．！？｡‼⁇⁈⁉';
const HANGUL = /[가-힣ㄱ-ㆎ\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff]/;
const LATIN = /[A-Za-z\u00c0-\u024f]/;

/** Whether a sentence may end in this character. */
export function isMark(char: string | undefined): boolean {
  return char !== undefined && MARKS.includes(char);
}

/** A letter of the East, which has no capitals: Hangul, a Chinese character, kana. */
export function isHangul(char: string | undefined): boolean {
  return char !== undefined && HANGUL.test(char);
}

/** A letter of English and its neighbours. */
export function isLatin(char: string | undefined): boolean {
  return char !== undefined && LATIN.test(char);
}

/** The same of a character's code. */
export function isLatinCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code <= 0x24f;
}

/** White space of any width, and line ends. */
export function isSpace(char: string | undefined): boolean {
  return char !== undefined && /\s/.test(char);
}

/** The first place from `at` on that is no white space. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (isSpace(text[next])) next++;
  return next;
}

/** What a sentence may open with before its first letter. */
const OPENING = /^[\s“‘"'「『〈《([（［¿¡—–-]+/;

/** A text from its first letter or figure on. */
export function withoutOpening(text: string): string {
  return text.replace(OPENING, '');
}
