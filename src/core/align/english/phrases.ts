import { clock, decade, numberToken } from '../numbers/value.ts';
import type { Token } from '../token.ts';
import { unitBehind, powerStem } from './signs.ts';
import { stem } from './stem.ts';
import { OFFSETS, type Word } from './words.ts';

/** Tokens read from several words, and the index after the last of them. */
export interface Phrase {
  readonly tokens: readonly Token[];
  readonly end: number;
}

const low = (list: readonly Word[], at: number): string => list[at]?.is.low ?? '';
const isDigits = (word: Word | undefined): boolean => word?.is.number?.sort === 'digits';
const touches = (list: readonly Word[], at: number): boolean => list[at]?.start === list[at - 1]?.end;

/** A weekday, or a month where it is not another word. */
export function readDate(list: readonly Word[], at: number): Token | undefined {
  const word = list[at];
  if (!word) return undefined;
  if (word.is.day >= 0) return { key: `w:${word.is.day}`, kind: 'date' };
  const { month } = word.is;
  if (month < 0) return undefined;
  const dated = isDigits(list[at + 1]) || isDigits(list[at - 1]);
  // Mar, May and March may be other words, in front of all else.
  const other = word.is.low === 'may' || word.is.low === 'march';
  const doubtful =
    (word.is.raw.length === 3 && word.is.low !== 'may') || (other && (at === 0 || list[at - 1]?.is.name));
  if (!dated && doubtful) return undefined;
  return { key: `m:${month + 1}`, kind: 'date' };
}

/** Last year, next month: the token that a Korean word for it has too. */
export function readRelative(list: readonly Word[], at: number): Token | undefined {
  const offset = OFFSETS.get(low(list, at));
  if (offset === undefined) return undefined;
  const unit = low(list, at + 1);
  return unit === 'year' || unit === 'month'
    ? { key: `rel:${unit[0] ?? ''}${offset}`, kind: 'date' }
    : undefined;
}

/** 3:30 p.m., 15:30, 9 a.m.: the hour and the minute as numbers, and both as a time of day. */
export function readClock(list: readonly Word[], at: number): Phrase | undefined {
  const hour = list[at]?.is.number?.value ?? NaN;
  if (!Number.isInteger(hour) || hour > 24 || !isDigits(list[at])) return undefined;
  const second = list[at + 1];
  const timed = second?.before === ':' && second.is.raw.length === 2 && isDigits(second);
  const minute = timed ? (second.is.number?.value ?? 0) : 0;
  const behind = at + (timed ? 2 : 1);
  const half = low(list, behind);
  const halved = (half === 'am' || half === 'pm') && hour <= 12;
  if (minute > 59 || (!timed && !halved)) return undefined;
  const numbers = timed ? [hour, minute] : [hour];
  const sure = halved || hour > 12 || hour === 0;
  const at24 = halved ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  return {
    tokens: [
      ...numbers.map(numberToken),
      clock(at24, minute, sure),
      ...(halved ? [{ key: half, kind: 'word' } as const] : []),
    ],
    end: halved ? behind + 1 : behind,
  };
}

const SHORT = 3;

/** A name of letters and digits: K9, F-35A, G20, 5G. It is one word, with the letter behind or without. */
export function readModel(list: readonly Word[], at: number): Phrase | undefined {
  const word = list[at];
  const next = list[at + 1];
  if (!word || !next) return undefined;
  const joined = touches(list, at + 1);
  if (isDigits(word))
    return joined && word.is.raw.length === 1 && /^[GDK]$/.test(next.is.raw)
      ? { tokens: [{ key: word.is.raw + next.is.low, kind: 'latin' }], end: at + 2 }
      : undefined;
  const letters = /^[A-Z]+$/.test(word.is.raw) && word.is.raw.length <= SHORT;
  const bound = joined || (next.before === '-' && next.start === word.end + 1);
  if (!letters || !bound || !/^\d{1,4}$/.test(next.is.raw)) return undefined;
  const key = word.is.low + next.is.raw;
  if (low(list, at) === 'q' && next.is.raw.length === 1)
    return {
      tokens: [numberToken(Number(next.is.raw)), { key: stem('quarter'), kind: 'word' }],
      end: at + 2,
    };
  const behind = list[at + 2];
  const lettered = behind !== undefined && touches(list, at + 2) && /^[A-Z]$/.test(behind.is.raw);
  const tokens: Token[] = [{ key, kind: 'latin' }];
  if (lettered) tokens.push({ key: key + behind.is.low, kind: 'latin' });
  return { tokens, end: at + (lettered ? 3 : 2) };
}

/** The unit behind a number: km, m2. */
export function readUnit(list: readonly Word[], at: number): Phrase | undefined {
  const word = list[at];
  if (!word || word.start - (list[at - 1]?.end ?? 0) > 1) return undefined;
  const unit = unitBehind(word.is.raw);
  if (unit === undefined) return undefined;
  const power = touches(list, at + 1) ? powerStem(low(list, at + 1)) : undefined;
  const tokens: Token[] = [{ key: unit, kind: 'word' }];
  if (power !== undefined) tokens.push({ key: power, kind: 'word' });
  return { tokens, end: at + tokens.length };
}

/** The 1980s, the '80s, her 30s, mid-sixties. */
export function readDecade(list: readonly Word[], at: number): Phrase | undefined {
  const word = list[at];
  if (word?.is.number?.sort === 'decade') return { tokens: [decade(word.is.number.value)], end: at + 1 };
  const value = word?.is.number?.value ?? NaN;
  const after = list[at + 1];
  if (value % 10 !== 0 || value === 0 || !isDigits(word) || after?.is.low !== 's') return undefined;
  return after.start - (word?.end ?? 0) > 1 ? undefined : { tokens: [decade(value)], end: at + 2 };
}
