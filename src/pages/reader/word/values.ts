import { number, uiLanguage } from '../../../i18n/index.ts';
import type { WordValue } from '../../../worker/index.ts';

/** From which number on it is also said in words: 300 million. */
const LARGE = 1_000_000;
/** A Sunday, and a year of no day to spare. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;

function date(time: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(uiLanguage.value, { ...options, timeZone: 'UTC' }).format(time);
}

/** What a number or a word of time stands for, as the reader writes it. */
export function sayValue(value: WordValue): string {
  switch (value.kind) {
    case 'number':
      return sayNumber(value.value);
    case 'year':
      return date(Date.UTC(value.value, 5), { year: 'numeric' });
    case 'month':
      return date(Date.UTC(2023, value.value - 1, 15), { month: 'long' });
    case 'day':
      return date(Date.UTC(2023, 0, value.value), { day: 'numeric' });
    case 'weekday':
      return date(SUNDAY + value.value * DAY, { weekday: 'long' });
    case 'time':
      return date(Date.UTC(2023, 0, 1, value.hour, value.minute), { hour: 'numeric', minute: '2-digit' });
  }
}

function sayNumber(value: number): string {
  const digits = number(value, { maximumFractionDigits: 6 });
  if (value < LARGE) return digits;
  const words = number(value, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 6 });
  // Only where nothing is rounded away.
  const whole = value % 10 ** (Math.floor(Math.log10(value)) - 5) === 0;
  return whole ? `${digits} = ${words}` : digits;
}
