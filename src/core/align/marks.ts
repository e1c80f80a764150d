import type { Token } from './token.ts';

/** Marks that a translator mostly keeps, each with the key it goes by. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/["“”«»「」『』]|``/, 'mark:"'],
  [/[?？]/, 'mark:?'],
  [/[!！]/, 'mark:!'],
  [/[(（]/, 'mark:('],
  [/…|\.\.\./, 'mark:…'],
  [/[:：]\s*$/, 'mark::'],
];
/** Signs of code and formulas, which stay as they are. */
const SIGNS = /[=<>{}[\]_*&|#@+/\\~^`]+/g;
/** Of those, what prose writes: a range, a quotation. */
const PROSE = new Set(['~', '``']);
const LONGEST = 10;

const ANY = /["“”«»「」『』`?？!！(（…:：]|\.\.\./;

/** Adds what the marks of a text say: quoting, asking, bracketing, code. */
export function addMarks(text: string, tokens: Token[]): void {
  if (ANY.test(text))
    for (const [mark, key] of MARKS) if (mark.test(text)) tokens.push({ key, kind: 'mark' });
  SIGNS.lastIndex = 0;
  for (let found = SIGNS.exec(text); found; found = SIGNS.exec(text)) {
    const [signs] = found;
    if (!PROSE.has(signs)) tokens.push({ key: signs.slice(0, LONGEST), kind: 'latin' });
  }
}
