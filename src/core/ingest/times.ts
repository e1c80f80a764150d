import type { Lang } from '../bitext/index.ts';
import { oneLine } from './tidy.ts';

/** Offsets of the zone names that newspapers print. Summer time has a name of its own, so none is guessed. */
const ZONES: Readonly<Record<string, string>> = {
  KST: '+09:00', JST: '+09:00', UTC: 'Z', GMT: 'Z', Z: 'Z', BST: '+01:00', CET: '+01:00', CEST: '+02:00',
  EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00',
  IST: '+05:30', SGT: '+08:00', HKT: '+08:00', AEST: '+10:00', AEDT: '+11:00',
}; // prettier-ignore

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** Year, month and day at the named groups of each pattern. `2019.01.08.`, `Jan.9,2019`, `9 January 2019` ... */
const DAYS: readonly RegExp[] = [
  /(?<![\d.])(?<y>(?:19|20)\d\d)\s?(?:-|\.|\/|년)\s?(?<m>\d{1,2})\s?(?:-|\.|\/|월)\s?(?<d>\d{1,2})(?!\d)(?:일|\.(?!\d))?/,
  new RegExp(`\\b(?<n>${MONTH})\\s?(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s?(?<y>(?:19|20)\\d\\d)\\b`, 'i'),
  new RegExp(
    `\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of )?(?<n>${MONTH}),?[\\s-](?<y>(?:19|20)\\d\\d)\\b`,
    'i',
  ),
  // `26.10.05 18:42`: without a clock it could be a version or a score.
  /(?<![\d.])(?<y>\d\d)\.(?<m>\d\d)\.(?<d>\d\d)\.?(?=\s\d{1,2}:\d\d)/,
];
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/;
const CLOCK =
  /^(?:T|,|\s|at|on|-|–|\||\([^)\d]{1,3}\)|[월화수목금토일]요일)*(?<before>오전|오후|am|pm)?\s*(?<h>\d{1,2})\s?(?::|시)\s?(?:(?<min>\d{2}|(?<=시\s?)\d{1,2})분?)?(?::(?<s>\d{2})(?:\.\d+)?)?\s*(?<after>[ap]\.?\s?m\b\.?)?\s*\(?(?<zone>[+-]\d{2}:?\d{2}|[A-Za-z]{1,4}\b)?/i;
const CLOCK_FIRST =
  /(\d{1,2})[:.](\d{2})\s*([ap]\.?m\.?)?\s*\(?([A-Z]{2,4})?\)?\s*[,|]?\s*(?:on\s+)?(?:\w+day,?\s*)?$/i;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly zone?: string;
}

/** A time as found in a text, and where it stood. */
export interface FoundTime {
  readonly time: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first date in `text` as ISO 8601: with its offset where a time of day is given and its zone is
 * known (named, or Korean: then it is +09:00), else the bare date.
 */
export function findTime(text: string, lang?: Lang): FoundTime | undefined {
  for (const pattern of DAYS) {
    const match = pattern.exec(text);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const month = groups.n ? MONTHS.indexOf(groups.n.slice(0, 3).toLowerCase()) + 1 : Number(groups.m);
    const day = isoDay(fullYear(groups.y), month, Number(groups.d));
    if (day === undefined) continue;
    const after = match.index + match[0].length;
    const rest = CLOCK.exec(text.slice(after));
    const clock = rest ? clockOf(rest.groups ?? {}) : clockBefore(text.slice(0, match.index));
    return {
      time: isoTime(day, clock, lang),
      start: match.index,
      end: after + (rest && clock ? rest[0].length : 0),
    };
  }
  return undefined;
}

/** A time as a machine or a page writes it: also `20190108221100` and milliseconds since 1970. */
export function readTime(value: string, lang?: Lang): string | undefined {
  const text = oneLine(value);
  if (/^\d{13}$/.test(text)) return new Date(Number(text)).toISOString().replace(/\.\d+Z$/, 'Z');
  const compact = COMPACT.exec(text);
  if (!compact) return findTime(text, lang)?.time;
  const [, y, m, d, h, min, s] = compact;
  const day = isoDay(Number(y), Number(m), Number(d));
  const clock =
    h === undefined ? undefined : { hour: Number(h), minute: Number(min), second: Number(s ?? 0) };
  return day === undefined ? undefined : isoTime(day, clock, lang);
}

function fullYear(year = ''): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > last) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

function isoTime(day: string, clock: Clock | undefined, lang: Lang | undefined): string {
  const zone = clock?.zone ?? (lang === 'ko' ? '+09:00' : undefined);
  if (!clock || zone === undefined || clock.hour > 23 || clock.minute > 59) return day;
  const second = clock.second ? `:${two(clock.second)}` : '';
  return `${day}T${two(clock.hour)}:${two(clock.minute)}${second}${zone}`;
}

function clockOf(found: Readonly<Record<string, string | undefined>>): Clock | undefined {
  // A number and "시" is an hour; a number alone, without its minutes, is none.
  if (found.h === undefined) return undefined;
  const second = Number(found.s ?? 0);
  const zone = offsetOf(found.zone);
  return {
    hour: hourOf(Number(found.h), found.before ?? found.after),
    minute: Number(found.min ?? 0),
    ...(second > 0 && second < 60 ? { second } : {}),
    ...(zone === undefined ? {} : { zone }),
  };
}

function clockBefore(text: string): Clock | undefined {
  const match = CLOCK_FIRST.exec(text);
  if (!match) return undefined;
  const zone = offsetOf(match[4]);
  const hour = hourOf(Number(match[1]), match[3]);
  return { hour, minute: Number(match[2]), ...(zone === undefined ? {} : { zone }) };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || half === '') return hour;
  const late = half === '오후' || /^p/i.test(half);
  return late ? (hour < 12 ? hour + 12 : hour) : hour === 12 ? 0 : hour;
}

function offsetOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  const digits = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!digits) return ZONES[zone.toUpperCase()];
  const [, sign = '', hours = '', minutes = ''] = digits;
  return Number(hours) <= 14 && Number(minutes) < 60 ? `${sign}${hours}:${minutes}` : undefined;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
