import { readEnglishNumber } from '../numbers/english.ts';
import { numberToken } from '../numbers/value.ts';
import type { Context, Spot, Token } from '../token.ts';
import { grammarToken } from './grammar.ts';
import { addNames } from './names.ts';
import { readClock, readDate, readDecade, readModel, readRelative, readUnit } from './phrases.ts';
import { stem } from './stem.ts';
import { placeBack, words, type Word } from './words.ts';

/** What an English text says, token by token. */
export function englishTokens(text: string, _context?: Context, spots?: Spot[]): Token[] {
  const tokens = tokensOf(words(text), !/[a-z]/.test(text), spots);
  if (spots) placeBack(text, spots);
  return tokens;
}

/** `shouting`: all is written in capitals, so that they mark no acronyms. */
function tokensOf(list: readonly Word[], shouting: boolean, spots?: Spot[]): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < list.length;) {
    const next = readAt(list, at, shouting, tokens);
    if (spots) {
      const spot = { start: list[at]?.start ?? 0, end: list[next - 1]?.end ?? 0 };
      while (spots.length < tokens.length) spots.push(spot);
    }
    at = next;
  }
  addNames(list, tokens);
  return tokens;
}

/** Reads what begins at a word; returns the index of the word to go on with. */
function readAt(list: readonly Word[], at: number, shouting: boolean, tokens: Token[]): number {
  const word = list[at];
  if (!word) return list.length;
  if (isNegated(list, at)) {
    tokens.push(NOT);
    return at + 2;
  }
  const { is } = word;
  if (is.plain) {
    if (is.token) tokens.push(is.token);
    return at + 1;
  }
  const date = is.day >= 0 || is.month >= 0 ? readDate(list, at) : undefined;
  if (date) {
    tokens.push(date);
    return at + 1;
  }
  const relative = readRelative(list, at);
  if (relative) tokens.push(relative);
  const phrase =
    (is.number || is.shout || is.raw.length === 1 ? readModel(list, at) : undefined) ??
    (is.number ? (readDecade(list, at) ?? readClock(list, at)) : undefined);
  if (phrase) {
    tokens.push(...phrase.tokens);
    return phrase.end;
  }
  const number = is.number || is.low === 'a' ? readEnglishNumber(list, at) : undefined;
  if (number) {
    tokens.push(...number.tokens);
    return measured(list, number.end, number.tokens, tokens);
  }
  if (is.token) tokens.push(is.token);
  else if (is.shout && !shouting && list[at + 1]?.is.raw !== '$') tokens.push({ key: is.raw, kind: 'word' });
  return at + 1;
}

const NOT = grammarToken('not');

/** Don’t, won’t: words of grammar, whatever they look like without the t. */
function isNegated(list: readonly Word[], at: number): boolean {
  const after = list[at + 1];
  return after?.is.low === 't' && (after.before === '’' || after.before === "'");
}

/** What follows a number: a unit, or decades that make it ten times as much. */
function measured(list: readonly Word[], at: number, [number]: readonly Token[], tokens: Token[]): number {
  if (list[at]?.is.low === 'decades' && number) tokens.push(numberToken(10 * Number(number.key.slice(1))));
  const whole = number ? inParts(list, at, Number(number.key.slice(1))) : undefined;
  if (whole) tokens.push(whole);
  const unit = readUnit(list, at);
  if (!unit) return at;
  tokens.push(...unit.tokens);
  return unit.end;
}

/** Two years and one month: as many months, after the number of the years. */
function inParts(list: readonly Word[], at: number, value: number): Token | undefined {
  const parts = PARTS.get(list[at]?.is.low ?? '');
  const from = list[at + 1]?.is.low === 'and' ? at + 2 : at + 1;
  const more = list[from]?.is.number;
  if (!parts || !more || !list[from + 1]?.is.low.startsWith(parts.unit)) return undefined;
  return numberToken(value * parts.count + more.value);
}

const MONTHS = { count: 12, unit: 'month' };
const MINUTES = { count: 60, unit: 'minute' };
/** What a time is counted in where its rest is told in a smaller unit. */
const PARTS = new Map([
  ['year', MONTHS],
  ['years', MONTHS],
  ['hour', MINUTES],
  ['hours', MINUTES],
]);

/**
 * Keys of the words of an English phrase that carry its sense; stems of all its words where none does. A name
 * of several words has a key of its own too.
 */
export function contentWords(phrase: string): string[] {
  const list = words(phrase.replace(/\(.*?\)/g, ' '));
  const keys = tokensOf(list, false)
    .filter(({ kind }) => kind !== 'grammar')
    .map(({ key }) => key);
  return keys.length > 0 ? keys : list.map(({ is }) => stem(is.low));
}
