import { readEnglishNumber } from '../numbers/english.ts';
import type { Token } from '../token.ts';
import { moneySign } from './signs.ts';
import { stem } from './stem.ts';

const STOP = new Set(
  (
    'a an the of to in on at by for with from as is are was were be been being am do does did have has had having it its ' +
    'this that these those he she they them his her their him i you we us our my your me who whom whose which what ' +
    'and or but not no nor so if than then there here into out up down over under about after before also too very can could ' +
    'will would shall should may might must just only own same such both each few go come get take make give put well even more most some any all when where why how ' +
    'while during until again further once because through between against s t d ll re ve m st nd rd th mr mrs ms dr co inc'
  ).split(' '),
);

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const WORD = /[A-Za-z\u00c0-\u024f]+|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[$%€£¥₩]/g;
const LONGEST = 40;

interface Word {
  readonly raw: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** A hyphen stands before it. */
  readonly hyphen: boolean;
}

const plain = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

function words(text: string): Word[] {
  const joined = text.replace(
    /\b([A-Z])\.([A-Z])\.(?:([A-Z])\.)?/g,
    (_all, a: string, b: string, c?: string) => a + b + (c ?? ''),
  );
  return Array.from(joined.matchAll(WORD), (found) => {
    const raw = plain(found[0]).slice(0, LONGEST);
    return {
      raw,
      low: raw.toLowerCase(),
      start: found.index,
      end: found.index + found[0].length,
      hyphen: joined[found.index - 1] === '-',
    };
  });
}

const calendar = (names: readonly string[], word: Word): number => {
  if (!/^[A-Z]/.test(word.raw) || word.raw.length < 3) return -1;
  const low = word.low === 'sept' ? 'sep' : word.low;
  return names.findIndex((name) => name === low || (low.length === 3 && name.startsWith(low)));
};

/** Numbers that words write, where what is counted is often left out in the other language. */
const LOOSE = new Set(['one', 'first', 'half', 'once']);

function named(list: readonly Word[], at: number): Token | undefined {
  const word = list[at];
  if (!word) return undefined;
  const day = calendar(DAYS, word);
  if (day >= 0 && word.raw.length !== 3) return { key: `w:${day}`, kind: 'date' };
  const month = calendar(MONTHS, word);
  if (month < 0) return undefined;
  const dated = /^\d/.test(list[at + 1]?.raw ?? '') || /^\d/.test(list[at - 1]?.raw ?? '');
  const doubtful = word.raw.length === 3 || word.low === 'march';
  if (!dated && (at === 0 || (doubtful && word.low !== 'may'))) return undefined;
  return { key: `m:${month + 1}`, kind: 'date' };
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^[A-Z]/.test(word.raw);

/** Runs of two and three capitalised words or hyphenated parts, as names whose sound is compared whole. */
function runs(list: readonly Word[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < list.length; at++) {
    let sound = '';
    for (let i = at; i < Math.min(at + 3, list.length); i++) {
      const word = list[i];
      if (!word || !(isName(word) || hyphenated(list, i, at))) break;
      if (i > at && word.start - (list[i - 1]?.end ?? 0) > 1) break;
      sound += word.low;
      if (i > at) found.push({ key: `n:${sound}`, kind: 'name', sounds: [sound], capital: true });
    }
  }
  return found;
}

const isName = (word: Word): boolean => isCapital(word) && !STOP.has(word.low);

/** The small letters after the hyphen of a given name: Jong-un. */
function hyphenated(list: readonly Word[], i: number, at: number): boolean {
  const word = list[i];
  return i > at && word?.hyphen === true && word.raw.length <= 5;
}

/** What an English text says, token by token. */
export function englishTokens(text: string): Token[] {
  const list = words(text);
  const lows = list.map((word) => word.low);
  const tokens: Token[] = [];
  for (let at = 0; at < list.length;) {
    const word = list[at];
    if (!word) break;
    const name = named(list, at);
    const number = name ? undefined : readEnglishNumber(lows, at);
    if (name) tokens.push(name);
    else if (number) tokens.push({ key: number.key, kind: LOOSE.has(word.low) ? 'word' : 'number' });
    else tokens.push(...plainWord(word));
    at = number?.end ?? at + 1;
  }
  return [...tokens, ...runs(list)];
}

function plainWord(word: Word): Token[] {
  const sign = moneySign(word.raw);
  if (sign !== undefined) return [{ key: sign, kind: 'word' }];
  const shout = word.raw.length > 1 && word.raw === word.raw.toUpperCase();
  if (STOP.has(word.low) && !(shout && word.raw === 'US')) return [];
  const key = word.raw === 'US' ? 'US' : stem(word.low);
  return [
    {
      key,
      kind: 'word',
      capital: isCapital(word),
      ...(word.low.length > 2 ? { sounds: [word.low] } : {}),
    },
  ];
}

/** Stems of the words of an English phrase that carry its sense; all of its words where none does. */
export function contentWords(phrase: string): string[] {
  const list = words(phrase.replace(/\(.*?\)/g, ' '));
  const content = list.filter((word) => word.raw === 'US' || !STOP.has(word.low));
  return (content.length > 0 ? content : list).map((word) => (word.raw === 'US' ? 'US' : stem(word.low)));
}
