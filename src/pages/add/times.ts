/** An ISO 8601 time as the fields of a form hold it. `time` and `offset` are empty where only the day is known. */
export interface TimeParts {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly time: string;
  /** `+09:00`. */
  readonly offset: string;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Takes a time apart; what is absent or no time gives empty fields. */
export function timeParts(iso: string | undefined): TimeParts {
  const [, date = '', time = '', zone = ''] = ISO.exec(iso ?? '') ?? [];
  return { date, time, offset: zone === 'Z' ? '+00:00' : zone };
}

/** Puts a time together; without a day there is none, without a time of day it is a bare date. */
export function timeOf({ date, time, offset }: TimeParts): string | undefined {
  if (date === '') return undefined;
  if (time === '') return date;
  return `${date}T${time}${offset || '+00:00'}`;
}

/** The offset that a time without one most likely has: a newspaper prints the time of its country. */
export function likelyOffset(lang: string, minutesWest = new Date().getTimezoneOffset()): string {
  if (lang === 'ko') return '+09:00';
  const east = Math.abs(minutesWest);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${minutesWest > 0 ? '-' : '+'}${two(Math.floor(east / 60))}:${two(east % 60)}`;
}
