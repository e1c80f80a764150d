import type { Kind, Spot, Token } from '../token.ts';

/** What is measured: two quantities are held against each other only where it is the same. */
export type Measure =
  | 'people'
  | 'age'
  | 'degrees'
  | 'things'
  | 'percent'
  | 'points'
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'time'
  | `money ${string}`
  | `length ${string}`
  | `area ${string}`
  | `weight ${string}`;

/** A quantity that a text states and does not leave open. */
export interface Quantity {
  readonly measure: Measure;
  /** Of a time its minutes, of a month 1-12, of a weekday 0-6 (0: Sunday). */
  readonly value: number;
  /** What the token goes by that it is. */
  readonly keys: readonly string[];
  readonly spot: Spot;
  /** Said to be about so much, or more, or less. */
  readonly loose: boolean;
}

/** What a side states, and all the tokens that the other side's quantities may be found among. */
export interface Stated {
  readonly quantities: readonly Quantity[];
  readonly tokens: readonly Token[];
}

/** What surrounds a number in its text. */
export interface Around {
  readonly text: string;
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly end: number;
}

const BEFORE = 28;
const AFTER = 40;

/** The quantities among tokens: those that `measureOf` knows, and the dates and times that tokens are by themselves. */
export function quantitiesAmong(
  text: string,
  tokens: readonly Token[],
  spots: readonly Spot[],
  measureOf: (around: Around, value: number) => Measure | undefined,
  isLoose: (around: Around) => boolean,
): Quantity[] {
  const found: Quantity[] = [];
  spots.forEach((spot, at) => {
    const token = tokens[at];
    if (!token) return;
    const around: Around = {
      text,
      before: text.slice(Math.max(0, spot.start - BEFORE), spot.start),
      number: text.slice(spot.start, spot.end),
      after: text.slice(spot.end, spot.end + AFTER),
      end: spot.end,
    };
    const keys = keysOf(token);
    const own = ownMeasure(token.key);
    if (own) {
      found.push({ ...own, keys, spot, loose: false });
      return;
    }
    const value = valueOf(token.key);
    const shared = spots.some(
      (other, i) => i !== at && other.start === spot.start && isNumber(tokens[i]) && i < tokens.length,
    );
    if (value === undefined || shared) return;
    const measure = measureOf(around, value);
    if (measure) found.push({ measure, value, keys, spot, loose: isLoose(around) });
  });
  return found;
}

/** A token's key, and those of what it means. */
export function keysOf({ key, means = [] }: Token): string[] {
  return [key, ...means.map(([meant]) => meant)];
}

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && valueOf(token.key) !== undefined;

/** The value of a number, a year or a day of the month. */
export function valueOf(key: string): number | undefined {
  const value = /^(?:#|y:|d:)(\d+(?:\.\d+)?)$/.exec(key)?.[1];
  return value === undefined ? undefined : Number(value);
}

function ownMeasure(key: string): Pick<Quantity, 'measure' | 'value'> | undefined {
  const [, sort, first = '', second = '0'] = /^(t|w|m|rel:m):(\d+)(?::(\d+))?$/.exec(key) ?? [];
  if (sort === 't') return { measure: 'time', value: Number(first) * 60 + Number(second) };
  if (sort === 'w') return { measure: 'weekday', value: Number(first) };
  return sort === undefined ? undefined : { measure: 'month', value: Number(first) };
}

/** The kind of word that a measure's quantities are. */
export function kindOf(measure: Measure): Kind {
  return /^(?:year|month|day|weekday|time)$/.test(measure) ? 'date' : 'number';
}
