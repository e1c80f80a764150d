// Byte order marks, soft hyphens, zero-width and direction marks; a joiner unless it joins an emoji.
const INVISIBLE =
  /[\u00AD\u034F\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D/gu;
// Half of a surrogate pair and a control character are no text.
const BROKEN = /[\p{Surrogate}\0-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Text in NFC with plain spaces and `\n` line ends, and without characters that nobody sees. */
export function tidy(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .replace(BROKEN, '')
    .replace(INVISIBLE, '')
    .replace(SPACE, ' ')
    .normalize('NFC');
}

/** `tidy` text as one line: every run of white space is one space, none at the ends. */
export function oneLine(text: string): string {
  return tidy(text).replace(/\s+/g, ' ').trim();
}

/** Letters and digits alone, in lower case: what two spellings of one line have in common. */
export function squash(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
