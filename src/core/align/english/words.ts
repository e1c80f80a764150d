import type { Spot, Token } from '../token.ts';
import { grammarOf } from './grammar.ts';
import { STOP, unitStem } from './signs.ts';
import { stem } from './stem.ts';
import { FOLD, numberOf, type Spelled } from '../numbers/english-words.ts';
import { isLatinCode, LATIN_END } from '../sentences/characters.ts';
import { Codes, Spellings } from '../spellings.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = new Map([
  ...MONTHS.map((name, i) => [name, i] as const),
  ...MONTHS.map((name, i) => [name.slice(0, 3), i] as const),
  ['sept', 8] as const,
]);
const DAY = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i] as const),
);
/** Words that a year or a month named after them is told by, each with its distance from this one. */
export const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y;
const LONGEST = 40;

/** A spelling and all that it says by itself. */
export interface Lexeme {
  readonly raw: string;
  readonly low: string;
  readonly capital: boolean;
  /** Written with a capital, and no word of grammar. */
  readonly name: boolean;
  /** All of it in capitals, two and more. */
  readonly shout: boolean;
  /** What it is as a part of a number, if it is one. */
  readonly number: Spelled | undefined;
  /** Index of a weekday and of a month, or -1. */
  readonly day: number;
  readonly month: number;
  readonly token: Token | undefined;
  /** It says the same whatever stands beside it. */
  readonly plain: boolean;
}

/** A lexeme in a text. */
export interface Word {
  readonly is: Lexeme;
  readonly start: number;
  readonly end: number;
  /** The character before it. */
  readonly before: string;
}

const ACCENTED = /[\u0080-\uffff]/;

const plain = (word: string): string =>
  ACCENTED.test(word) ? word.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : word;

function read(spelling: string): Lexeme {
  const raw = plain(spelling).slice(0, LONGEST);
  const low = raw.toLowerCase();
  const capital = raw >= 'A' && raw < '[';
  const stopped = STOP.has(low);
  const shout = capital && raw.length > 1 && raw === raw.toUpperCase();
  const number = numberOf(low);
  const day = capital ? (DAY.get(low) ?? -1) : -1;
  const month = capital ? (MONTH.get(low) ?? -1) : -1;
  return {
    raw,
    low,
    capital,
    name: capital && !stopped,
    shout,
    number,
    day,
    month,
    token: stopped ? grammarOf(low) : tokenOf(low, capital),
    plain: raw.length > 1 && !shout && !number && day < 0 && month < 0 && !OFFSETS.has(low),
  };
}

function tokenOf(low: string, capital: boolean): Token {
  const key = unitStem(low) ?? stem(low);
  const fold = FOLD.get(key);
  return {
    key,
    kind: 'word',
    capital,
    ...(low.length > 2 && low >= 'a' ? { sounds: [low] } : {}),
    ...(fold === undefined ? {} : { means: fold }),
  };
}

const lexemes = new Spellings(read);
const codes = new Codes();

const DOTTED = /\b(?:[A-Z]\.){2,}|\b[ap]\.m\.|\bper cent\b/g;

/** A text without the dots inside its acronyms. */
function joinedIn(text: string): string {
  const dot = text.indexOf('.');
  const dotted = dot >= 0 && dot < text.trimEnd().length - 1;
  if (!dotted && !text.includes('per cent')) return text;
  return text.replace(DOTTED, (found) => found.replace(/[. ]/g, ''));
}

/** By its code, what a character begins: nothing, a word, a number or a sign. */
const BEGINS = new Uint8Array(0x10000);
const WORD = 1;
const DIGIT = 2;
const SIGN = 3;
for (let code = 0; code < LATIN_END; code++) if (isLatinCode(code)) BEGINS[code] = WORD;
for (const digit of '0123456789') BEGINS[digit.charCodeAt(0)] = DIGIT;
for (const sign of '$%€£¥₩') BEGINS[sign.charCodeAt(0)] = SIGN;

/** The words, numbers and signs of an English text. Letters with dots between them are one word. */
export function words(text: string): Word[] {
  const joined = joinedIn(text);
  const all = codes.of(joined);
  const list: Word[] = [];
  for (let start = 0; start < joined.length;) {
    const begins = BEGINS[all[start] ?? 0] ?? 0;
    if (begins === 0) {
      start++;
      continue;
    }
    let end = start + 1;
    if (begins === WORD) while (BEGINS[all[end] ?? 0] === WORD) end++;
    else if (begins === DIGIT) end = numberEnd(joined, start);
    const before = start === 0 ? '' : joined.charAt(start - 1);
    list.push({ is: lexemes.at(joined, all, start, end), start, end, before });
    start = end;
  }
  return list;
}

function numberEnd(text: string, at: number): number {
  NUMBER.lastIndex = at;
  return NUMBER.test(text) ? NUMBER.lastIndex : at + 1;
}

/** Moves spots among the words of a text to where they stand in the text itself, whose acronyms may have dots. */
export function placeBack(text: string, spots: Spot[]): void {
  const cuts: number[] = [];
  for (const found of text.matchAll(DOTTED))
    for (const cut of found[0].matchAll(/[. ]/g)) cuts.push(found.index + cut.index);
  if (cuts.length === 0) return;
  let passed = 0;
  spots.forEach(({ start, end }, i) => {
    while ((cuts[passed] ?? Infinity) <= start + passed) passed++;
    let within = passed;
    while ((cuts[within] ?? Infinity) <= end + within) within++;
    spots[i] = { start: start + passed, end: end + within };
  });
}
