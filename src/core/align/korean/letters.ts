import { powerStem, STOP, unitBehind, unitStem } from '../english/signs.ts';
import { stem } from '../english/stem.ts';
import type { Token } from '../token.ts';
import { acronymLexicon } from './lexicon.ts';
import type { Read } from './measured.ts';

const LONGEST = 40;
const MODEL = /[A-Z]{1,3}-?\d{1,4}(?!\.?\d)(?:[A-Z](?![A-Za-z]))?/y;
const SIZED = /[1-9][GDK](?![A-Za-z\d])/y;

const memory = new Map<string, Token | undefined>();
const MEMORY = 20_000;

/** A word in Latin letters, or a sign of money. Words of English grammar say nothing; in capitals they are names. */
export function letters(word: string): Token | undefined {
  if (memory.has(word)) return memory.get(word);
  if (memory.size > MEMORY) memory.clear();
  const read = readLetters(word);
  memory.set(word, read);
  return read;
}

function readLetters(word: string): Token | undefined {
  const low = word.toLowerCase().slice(0, LONGEST);
  const unit = unitStem(low);
  if (unit !== undefined) return { key: unit, kind: 'word' };
  if (STOP.has(low))
    return word.length > 1 && word === word.toUpperCase() ? { key: word, kind: 'latin' } : undefined;
  const key = stem(low);
  const means = word === word.toUpperCase() ? acronymLexicon().get(low) : undefined;
  return { key, kind: 'latin', ...(means ? { means } : {}) };
}

/** A name of letters and digits, as one word: K9, F-35A, G20, 5G. */
export function modelAt(text: string, at: number): Read | undefined {
  if (/[A-Za-z\d$]/.test(text[at - 1] ?? '')) return undefined;
  MODEL.lastIndex = at;
  SIZED.lastIndex = at;
  const found = (MODEL.exec(text) ?? SIZED.exec(text))?.[0];
  if (found === undefined) return undefined;
  const key = found.replace('-', '').toLowerCase();
  const tokens: Token[] = [{ key, kind: 'latin' }];
  if (/\d[a-z]$/.test(key) && !SIZED.test(found)) tokens.push({ key: key.slice(0, -1), kind: 'latin' });
  return { tokens, end: at + found.length };
}

const UNIT = /[A-Za-zμ][A-Za-z]?(?![A-Za-z])/y;

/** The unit in letters behind a number: km, m2. */
export function unitAt(text: string, at: number): Read | undefined {
  UNIT.lastIndex = text[at] === ' ' ? at + 1 : at;
  const found = UNIT.exec(text);
  const unit = found ? (unitBehind(found[0]) ?? unitBehind(found[0].toLowerCase())) : undefined;
  if (!found || unit === undefined) return undefined;
  const end = UNIT.lastIndex;
  const power = /\d/.test(text[end + 1] ?? '') ? undefined : powerStem(text[end] ?? '');
  const tokens: Token[] = [{ key: unit, kind: 'word' }];
  if (power === undefined) return { tokens, end };
  return { tokens: [...tokens, { key: power, kind: 'word' }], end: end + 1 };
}
