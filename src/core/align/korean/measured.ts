import { stem } from '../english/stem.ts';
import { closes } from '../numbers/counters.ts';
import { readDigits } from '../numbers/digits.ts';
import { readNumeral, type Numeral } from '../numbers/korean.ts';
import {
  clock,
  decade,
  looseNumber,
  numberKey,
  numberToken,
  shareToken,
  weakNumber,
} from '../numbers/value.ts';
import type { Token } from '../token.ts';
import { WEEKDAYS, type Alternative, type Calendar } from './calendar.ts';

/** Tokens read at a place, and where the reading goes on. */
export interface Read {
  readonly tokens: readonly Token[];
  readonly end: number;
}

const dated = (key: string, kind: Token['kind'], same: string, others: readonly Alternative[]): Token =>
  others.length === 0 ? { key: same, kind } : { key, kind, means: [[same, 1], ...others] };

/** A number as the word after it makes it: a month, a day, a year, an age, a time, a share, or just a number. */
export function measured(number: Numeral, text: string, at: number, calendar: Calendar): Read {
  const { values, end } = number;
  const next = text[end] ?? '';
  if (number.sort === 'loose') return { tokens: values.map(looseNumber), end };
  if (next === '월' && values.every((value) => value >= 1 && value <= 12 && Number.isInteger(value)))
    return { tokens: months(values, text, at, calendar), end: end + 1 };
  if (next === '일' && number.sort === 'exact' && values.every((value) => value >= 1 && value <= 31))
    return days(values, text, at, end + 1, calendar);
  if (next === '년') return years(values, text, end, calendar);
  if (next === '대') return ages(values, text, end);
  if (next === '시' || next === ':') return time(number, text, at);
  if (next === '분' && text[end + 1] === '의') return share(number, text);
  return { tokens: plain(number), end };
}

const plain = ({ values, sort }: Numeral): Token[] => values.map(sort === 'weak' ? weakNumber : numberToken);

function months(values: readonly number[], text: string, at: number, calendar: Calendar): Token[] {
  const year = /(\d{4})년 ?$/.exec(text.slice(Math.max(0, at - 6), at))?.[1];
  return values.map((value) =>
    dated(
      `rel:m:${value}`,
      'date',
      `m:${value}`,
      calendar.month(value, year === undefined ? undefined : Number(year)),
    ),
  );
}

/** What makes of a day of the month so many days. */
const LASTS =
  /^(?:간(?![가-힣]{3})|째|치|짜리| ?동안| ?만에| 연속| 일정| ?이내| ?이상| ?정도| ?남짓| ?(?:전|뒤|후)(?=[\s,.에까부의]|$))/;

function days(values: readonly number[], text: string, at: number, end: number, calendar: Calendar): Read {
  const month = /(\d{1,2})월 ?$/.exec(text.slice(Math.max(0, at - 4), at))?.[1];
  const lasts = text[at - 1] === '박' || LASTS.test(text.slice(end, end + 6));
  const tokens = values.map((value) => {
    const names = lasts ? [] : calendar.day(value, month === undefined ? undefined : Number(month));
    return dated(`d:${value}`, 'date', numberKey(value), names);
  });
  if (lasts) tokens.push({ key: stem('day'), kind: 'word' });
  const named = text[end] === '(' && text[end + 2] === ')' ? WEEKDAYS.indexOf(text[end + 1] ?? '-') : -1;
  if (named >= 0) tokens.push({ key: `w:${named}`, kind: 'date' });
  return { tokens, end: named >= 0 ? end + 3 : end };
}

const isYear = (value: number): boolean => value >= 1000 && value < 3000 && Number.isInteger(value);

function years(values: readonly number[], text: string, end: number, calendar: Calendar): Read {
  if (text[end + 1] === '대' && values.every((value) => value % 10 === 0))
    return { tokens: values.map((value) => decade(value < 100 ? 1900 + value : value)), end: end + 2 };
  const tokens = values.map((value) =>
    isYear(value)
      ? dated(`y:${value}`, 'number', numberKey(value), calendar.year(value))
      : numberToken(value),
  );
  return { tokens, end: values.every(isYear) ? end + 1 : end };
}

/** 20대: people in their twenties, or as many vehicles. 3 대 2: a score. */
function ages(values: readonly number[], text: string, end: number): Read {
  const score = /^대 ?\d/.test(text.slice(end, end + 3));
  if (score && values.every((value) => value % 10 !== 0))
    return { tokens: values.map(numberToken), end: end + 1 };
  if (!values.every((value) => value >= 10 && value <= 90 && value % 10 === 0) || !closes(text, end + 1))
    return { tokens: values.map(numberToken), end };
  const tokens = values.map((value): Token => {
    const age = decade(value);
    return { ...age, means: [...(age.means ?? []), [numberKey(value), 1]] };
  });
  return { tokens, end: end + 1 };
}

/** Hours that the part of the day adds, by the word for it. */
const PARTS: readonly (readonly [RegExp, (hour: number) => number])[] = [
  [/(?:오전|새벽|아침) ?$/, (hour) => hour % 12],
  [/(?:오후|저녁) ?$/, (hour) => (hour % 12) + 12],
  [/밤 ?$/, (hour) => (hour >= 6 && hour < 12 ? hour + 12 : hour % 12)],
  [/낮 ?$/, (hour) => (hour < 6 ? hour + 12 : hour)],
];

/** 오후 3시 30분, 15:30: the hour and the minute as numbers, and both as a time of day. */
function time(number: Numeral, text: string, at: number): Read {
  const [hour = NaN] = number.values;
  const { end } = number;
  const behind = /^(?::(\d\d)(?!\d)|시(?! ?간)(?: ?(\d{1,2})분| ?(반)(?![가-힣]))?)/.exec(
    text.slice(end, end + 7),
  );
  const whole = number.values.length === 1 && hour <= 24 && Number.isInteger(hour);
  if (!behind || !whole || (text[end] === '시' && /[즌상즈장]/.test(text[end + 1] ?? '')))
    return { tokens: plain(number), end };
  const minute = Number(behind[1] ?? behind[2] ?? (behind[3] === undefined ? 0 : 30));
  const before = text.slice(Math.max(0, at - 3), at);
  const part = PARTS.find(([word]) => word.test(before));
  const sure = part !== undefined || hour > 12 || hour === 0;
  const tokens = [...plain(number)];
  if (behind[1] !== undefined || behind[2] !== undefined) tokens.push(numberToken(minute));
  tokens.push(clock(part?.[1](hour) ?? hour, minute, sure));
  return { tokens, end: end + behind[0].length };
}

/** 3분의 2: two thirds. */
function share(number: Numeral, text: string): Read {
  const from = number.end + 2;
  const at = text[from] === ' ' ? from + 1 : from;
  const over = /\d/.test(text[at] ?? '') ? readDigits(text, at) : oneOf(text, at);
  const [under = NaN] = number.values;
  const [value = NaN] = over?.values ?? [];
  if (!over || !(value < under)) return { tokens: plain(number), end: number.end };
  return { tokens: [shareToken(value, under)], end: over.end };
}

const SINO = '일이삼사오육칠팔구';

function oneOf(text: string, at: number): Numeral | undefined {
  const digit = SINO.indexOf(text[at] ?? '-');
  return digit < 0 ? readNumeral(text, at) : { values: [digit + 1], sort: 'exact', end: at + 1 };
}

const WRITTEN = /(\d{4})([-.]) ?(\d{1,2})\2 ?(\d{1,2})(?![\d-])/y;
const NAMED =
  /(\d{1,2})·(\d{1,2})(?=$|[\s'’"”)]|[가-힣]{2}|[은는이가을를의에과와] )(?! ?[월일대층호선차심위회부번분조세급])/y;

/** A day written in digits only: 2018.4.27, 4·27 선언. */
export function writtenDate(text: string, at: number): Read | undefined {
  WRITTEN.lastIndex = at;
  const [found, year, , month, day] = WRITTEN.exec(text) ?? [];
  if (found !== undefined && isYear(Number(year)) && isDay(Number(month), Number(day)))
    return {
      tokens: [
        numberToken(Number(year)),
        { key: `m:${Number(month)}`, kind: 'date' },
        numberToken(Number(day)),
      ],
      end: at + found.length,
    };
  NAMED.lastIndex = at;
  const [named, first, second] = NAMED.exec(text) ?? [];
  if (named === undefined || !isDay(Number(first), Number(second))) return undefined;
  const tokens: Token[] = [numberToken(Number(first)), numberToken(Number(second))];
  return { tokens: [{ key: `m:${Number(first)}`, kind: 'date' }, ...tokens], end: at + named.length };
}

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
