const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const EXACT = /(\d{4})-(\d\d)-(\d\d)[T ]+(\d\d?):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?/;
const WRITTEN: readonly RegExp[] = [
  /(?<y>\d{4})\s*[-./년]\s*(?<m>\d{1,2})\s*[-./월]\s*(?<d>\d{1,2})/,
  /\b(?<y>20\d\d|19\d\d)(?<m>\d\d)(?<d>\d\d)/,
  /(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?<n>[A-Za-z]{3})[a-z]*\.?,?\s+(?<y>\d{4})/,
  /(?<n>[A-Za-z]{3})[a-z]*\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})/,
];

/** A day as written and, where the offset is known, the day that it was in UTC then. */
interface Day {
  readonly written: string;
  readonly utc?: string;
}

/** The day of a time in any of the forms that pages use; undefined where it is none. */
export function dayOf(time: string): Day | undefined {
  const exact = EXACT.exec(time);
  if (exact) return dayWithClock(exact);
  for (const pattern of WRITTEN) {
    const found = pattern.exec(time)?.groups;
    if (!found) continue;
    const month = found.n ? MONTHS.indexOf(found.n.toLowerCase()) + 1 : Number(found.m);
    if (month < 1 || month > 12) continue;
    return { written: [found.y, two(month), two(Number(found.d))].join('-') };
  }
  return undefined;
}

function dayWithClock(match: RegExpExecArray): Day {
  const [, year, month, day, hour = '', minute = '', , zone] = match;
  const written = [year, month, day].join('-');
  if (zone === undefined) return { written };
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const moment = new Date(`${written}T${hour.padStart(2, '0')}:${minute}:00${offset}`);
  return Number.isNaN(moment.getTime()) ? { written } : { written, utc: moment.toISOString().slice(0, 10) };
}

/** Whether two times are of one day, as written or in UTC. */
export function isSameDay(wanted: string, said: string): boolean {
  const [a, b] = [dayOf(wanted), dayOf(said)];
  if (!a || !b) return false;
  if (a.written === b.written || (a.utc !== undefined && a.utc === b.utc)) return true;
  return b.utc === undefined && a.utc === b.written;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
