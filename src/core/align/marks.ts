import type { Token } from './token.ts';

/** Marks that a translator mostly keeps, each with the key it goes by. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/["“”«»「」『』]/, 'mark:"'],
  [/[?？]/, 'mark:?'],
  [/[!！]/, 'mark:!'],
  [/[(（]/, 'mark:('],
  [/…|\.\.\./, 'mark:…'],
  [/[:：]\s*$/, 'mark::'],
];
/** Signs of code and formulas, which stay as they are. */
const SIGNS = /[=<>{}[\]_*&|#@+/\\~^`]+/g;
const LONGEST = 10;

/** What the marks of a text say: quoting, asking, bracketing, code. */
export function markTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const [mark, key] of MARKS) if (mark.test(text)) tokens.push({ key, kind: 'mark' });
  for (const [signs] of text.matchAll(SIGNS)) tokens.push({ key: signs.slice(0, LONGEST), kind: 'latin' });
  return tokens;
}
