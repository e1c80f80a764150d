import { numberKey } from '../numbers/english.ts';

const DAY = 86_400_000;
const WEEKDAYS = '일월화수목금토';
/** How far from the day of the article a bare day of the month may lie and still be named by its weekday. */
const WEEK = 8;
const SURE = 0.8;

export type Alternative = readonly [key: string, weight: number];

/** The weekday key of a word like 금요일 or (금), if it is one. */
export function weekday(word: string): string | undefined {
  const found = /^([일월화수목금토])요일/.exec(word);
  return found ? `w:${WEEKDAYS.indexOf(found[1] ?? '')}` : undefined;
}

/** What `21일` may be called in an article of this day: the weekday of the nearest 21st within a week. */
export function weekdayOf(day: number, date: string | undefined): Alternative[] {
  const published = date === undefined ? NaN : Date.parse(date.slice(0, 10));
  if (Number.isNaN(published)) return [];
  for (let off = 0; off <= WEEK; off++)
    for (const at of [published - off * DAY, published + off * DAY]) {
      const then = new Date(at);
      if (then.getUTCDate() === day) return [[`w:${then.getUTCDay()}`, SURE]];
    }
  return [];
}

const YEARS = new Map([
  ['재작년', -2],
  ['지지난해', -2],
  ['지난해', -1],
  ['작년', -1],
  ['올해', 0],
  ['금년', 0],
  ['내년', 1],
  ['이듬해', 1],
]);
const MONTHS = new Map([
  ['지난달', -1],
  ['이달', 0],
  ['다음달', 1],
  ['내달', 1],
]);

/** The year or the month that a word like 지난해 or 지난달 is in an article of this day. */
export function relativeDate(word: string, date: string | undefined): Alternative[] {
  const published = date === undefined ? NaN : Date.parse(date.slice(0, 10));
  if (Number.isNaN(published)) return [];
  const then = new Date(published);
  for (const [name, off] of YEARS)
    if (word.startsWith(name)) return [[numberKey(then.getUTCFullYear() + off), SURE]];
  for (const [name, off] of MONTHS)
    if (word.startsWith(name)) return [[`m:${((then.getUTCMonth() + off + 12) % 12) + 1}`, SURE]];
  return [];
}
