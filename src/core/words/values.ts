import { tokensIn } from '../align/index.ts';
import type { WordAsk, WordValue } from './types.ts';

/** How far around the word its text is read: what makes a number so many thousands, or a day, stands beside it. */
const AROUND = 40;
const KEY = /^(?<kind>#|y:|m:|d:|w:|t:)(?<value>[\d.]+)(?::(?<minute>\d+))?$/;

/** What the aligner reads a number or a word of time as: 3억 as 300,000,000, 지난해 by the article's own day. */
export function valuesOf(ask: WordAsk): WordValue[] {
  const { lang, text, date } = ask[ask.side];
  const from = Math.max(0, ask.start - AROUND);
  const found = new Map<string, WordValue>();
  for (const { token, start, end } of tokensIn({ lang, text: text.slice(from, ask.end + AROUND), date })) {
    if (start + from >= ask.end || end + from <= ask.start) continue;
    const keys = token.key.startsWith('rel:') ? (token.means ?? []).map(([key]) => key) : [token.key];
    for (const key of keys) {
      const value = valueOf(key, token.key.startsWith('rel:y'));
      if (value) found.set(key, value);
    }
  }
  const values = [...found.values()];
  const times = values.filter(({ kind }) => kind === 'time');
  // Of a time the hour and the minute are told apart, too.
  return times.length > 0 ? times : values;
}

function valueOf(key: string, year: boolean): WordValue | undefined {
  const { kind = '', value: digits = '', minute } = KEY.exec(key)?.groups ?? {};
  const value = Number(digits);
  if (digits === '' || Number.isNaN(value)) return undefined;
  switch (kind) {
    case '#':
      return { kind: year ? 'year' : 'number', value };
    case 'y:':
      return { kind: 'year', value };
    case 'm:':
      return { kind: 'month', value };
    case 'd:':
      return { kind: 'day', value };
    case 'w:':
      return { kind: 'weekday', value };
    case 't:':
      return { kind: 'time', hour: value, minute: Number(minute ?? 0) };
    default:
      return undefined;
  }
}
