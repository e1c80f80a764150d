import { isParticle } from '../../korean/index.ts';
import { stem } from '../english/stem.ts';
import { Prefixes } from '../numbers/prefixes.ts';
import { numberKey } from '../numbers/value.ts';

const DAY = 86_400_000;
export const WEEKDAYS = '일월화수목금토';
/** How far from the day of the article a bare day of the month may lie and still be named by its weekday. */
const WEEK = 8;
const SURE = 0.8;
const MAYBE = 0.5;
const NEAR_DAYS = new Map(['yesterday', 'today', 'tomorrow'].map((word, i) => [i - 1, stem(word)] as const));

export type Alternative = readonly [key: string, weight: number];

/** What the words of time in an article mean by the day it was published on; nothing where that is unknown. */
export class Calendar {
  readonly #published: Date | undefined;

  constructor(date: string | undefined) {
    const time = date === undefined ? NaN : Date.parse(date.slice(0, 10));
    this.#published = Number.isNaN(time) ? undefined : new Date(time);
  }

  /** What `21일` may be called: the weekday of the nearest 21st within a week, or yesterday. */
  day(day: number, month?: number): Alternative[] {
    if (!this.#published) return [];
    for (let off = 0; off <= WEEK; off++)
      for (const at of [-off, off]) {
        const then = new Date(this.#published.getTime() + at * DAY);
        if (then.getUTCDate() !== day || (month !== undefined && then.getUTCMonth() !== month - 1)) continue;
        const near = NEAR_DAYS.get(at);
        return [[`w:${then.getUTCDay()}`, SURE], ...(near === undefined ? [] : [[near, SURE] as const])];
      }
    return [];
  }

  /** What a month may be called: last month. `year`: the one written before it. */
  month(month: number, year?: number): Alternative[] {
    if (!this.#published || (year !== undefined && year !== this.#published.getUTCFullYear())) return [];
    const off = ((month - 1 - this.#published.getUTCMonth() + 18) % 12) - 6;
    return Math.abs(off) <= 1 ? [[`rel:m${off}`, SURE]] : [];
  }

  /** What a year may be called: last year. */
  year(year: number): Alternative[] {
    const off = this.#published ? year - this.#published.getUTCFullYear() : NaN;
    return Math.abs(off) <= 1 ? [[`rel:y${off}`, SURE]] : [];
  }

  /** The year, the month or the weekday that a relative word is. */
  resolve({ unit, offsets }: Relative): Alternative[] {
    const then = this.#published;
    if (!then) return [];
    return offsets.map((off): Alternative => {
      if (unit === 'y') return [numberKey(then.getUTCFullYear() + off), SURE];
      if (unit === 'm') return [`m:${((then.getUTCMonth() + off + 12) % 12) + 1}`, SURE];
      return [`w:${(then.getUTCDay() + off + 7) % 7}`, offsets.length > 1 ? MAYBE : SURE];
    });
  }
}

let latest: { readonly date: string | undefined; readonly calendar: Calendar } | undefined;

/** The calendar of an article of this day (ISO 8601). */
export function calendarOf(date: string | undefined): Calendar {
  if (!latest || latest.date !== date) latest = { date, calendar: new Calendar(date) };
  return latest.calendar;
}

/** A word like 지난해: how many years, months or days from the article's own it lies. */
export interface Relative {
  readonly unit: 'y' | 'm' | 'd';
  readonly offsets: readonly number[];
}

const RELATIVE = new Prefixes<Relative>(
  (
    '재작년:y-2 지지난해:y-2 지난해:y-1 작년:y-1 올해:y0 올:y0 금년:y0 내년:y1 지난달:m-1 이달:m0 이번달:m0 다음달:m1 내달:m1 ' +
    '그제:d-2 그저께:d-2 어제:d-1 오늘:d0 내일:d1 모레:d2 이날:d0,-1 전날:d-1,-2'
  )
    .split(' ')
    .map((entry) => {
      const [word = '', to = ''] = entry.split(':');
      const unit = to.startsWith('y') ? 'y' : to.startsWith('m') ? 'm' : 'd';
      return [word, { unit, offsets: to.slice(1).split(',').map(Number) }] as const;
    }),
);
/** What may follow such a word in one eojeol, besides particles. */
const PART_OF = /^(?:초|말|중)/;

/** What an eojeol is relative to, if it is a word of time with its particles: 지난해보다, 이달초. */
export function relativeOf(eojeol: string): Relative | undefined {
  const found = RELATIVE.at(eojeol, 0);
  if (!found) return undefined;
  const rest = eojeol.slice(found[0].length).replace(PART_OF, '');
  return rest === '' || isParticle(rest) ? found[1] : undefined;
}
