import type { Token } from '../token.ts';

/** One form for equal numbers, whatever they were written as. */
export function numberKey(value: number): string {
  return Number.isSafeInteger(value) ? `#${value}` : `#${Number(value.toPrecision(12))}`;
}

/** A number in digits, or in words that can be nothing else. */
export function numberToken(value: number): Token {
  return { key: numberKey(value), kind: 'number' };
}

const PERCENT = 0.8;

/** A part of a whole: what it is as a fraction, which may be told in percent. */
export function shareToken(part: number, whole: number): Token {
  const key = numberKey(part / whole);
  const percent = (100 * part) / whole;
  return Number.isInteger(percent)
    ? { key, kind: 'number', means: [[numberKey(percent), PERCENT]] }
    : { key, kind: 'number' };
}

/** A number in a small word that the other language often leaves out, or that may not be one at all. */
export function weakNumber(value: number): Token {
  const key = numberKey(value);
  return { key: `~${key.slice(1)}`, kind: 'word', means: [[key, 1]] };
}

/** What is first: 첫 as much as 1. */
export const FIRST: Token = { key: '~1st', kind: 'word', means: [['#1', 1]] };

/** A loose amount: thousands of, 수천. */
export function looseNumber(value: number): Token {
  return { key: `q:${value}`, kind: 'number' };
}

/** Ten years, or the people of an age: the 1980s, her 30s. Of two digits it may be either. */
export function decade(value: number): Token {
  const key = `s:${value}`;
  return value < 100 ? { key, kind: 'number', means: [[`s:${1900 + value}`, 1]] } : { key, kind: 'number' };
}

const SURE = 0.8;
const two = (minute: number): string => String(minute).padStart(2, '0');

/** A time of day. `sure`: whether the hour is known to be one of 24; else it may be either of two. */
export function clock(hour: number, minute: number, sure: boolean): Token {
  const key = `t:${hour}:${two(minute)}`;
  if (sure) return { key, kind: 'number' };
  const means = [hour, (hour + 12) % 24].map((at) => [`t:${at}:${two(minute)}`, SURE] as const);
  return { key: `c:${hour}:${two(minute)}`, kind: 'number', means };
}
