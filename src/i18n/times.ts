import { uiLanguage } from './language.ts';

const KOREA = '+09:00';

/** A time as it was printed, with its zone's name, and the same moment where the reader is, if that differs. */
export interface PrintedTime {
  readonly printed: string;
  readonly here?: string;
}

/**
 * Writes an ISO 8601 time in the offset it was printed with, and in the reader's own.
 *
 * @param iso a time with its offset, or a bare date
 */
export function printedTime(iso: string): PrintedTime {
  if (!iso.includes('T')) return { printed: dayOf(iso) };
  const moment = new Date(iso);
  const offset = /(Z|[+-]\d{2}:\d{2})$/.exec(iso)?.[1] ?? 'Z';
  const zone = offset === KOREA ? 'Asia/Seoul' : offset === 'Z' ? 'UTC' : offset;
  const printed = stamp(moment, zone);
  const name = offset === KOREA ? 'KST' : offset === 'Z' ? 'UTC' : `UTC${offset}`;
  const here = stamp(moment, undefined);
  const known = { printed: `${printed} ${name}` };
  if (here === printed) return known;
  return { ...known, here: sameDay(moment, zone) ? clock(moment, undefined) : here };
}

/** The day of an ISO 8601 date or time, in the offset it was printed with. */
export function dayOf(iso: string): string {
  return new Intl.DateTimeFormat(uiLanguage.value, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${iso.slice(0, 10)}T00:00:00Z`),
  );
}

function stamp(moment: Date, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(uiLanguage.value, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  }).format(moment);
}

function clock(moment: Date, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(uiLanguage.value, {
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  }).format(moment);
}

function sameDay(moment: Date, timeZone: string): boolean {
  const day = (zone: string | undefined) =>
    new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: zone }).format(moment);
  return day(timeZone) === day(undefined);
}
