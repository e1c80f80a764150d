import { englishTokens } from '../english/tokens.ts';
import { numberOf } from '../numbers/english-words.ts';
import type { Spot } from '../token.ts';
import { quantitiesAmong, type Around, type Measure, type Stated } from './quantity.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?';
const ORDINAL_WORD = /(?:first|second|third|[a-z]th)$/i;
const ORDINAL = /^(?:st|nd|rd|th)\b/;
/** Joined to a number on its other side: a range, a score, a name. */
const JOINED_BEFORE = /(?:[\d%][-–—~/:.,]|[A-Za-z][-–]|[\d%] ?(?:to|or|and) [$€£]?|between [$€£]?|No\. ?|#)$/;
const JOINED_AFTER = /^ ?(?:[-–—~/:]|(?:to|or) [$€£]?(?:\d|\w+ (?:percent|people|million|billion)))/;
const RANGE_WORD = /(?:between [^.]{1,16} and |from [^.]{1,24} to )[$€£]?$/;
const LOOSE_BEFORE =
  /\b(?:about|around|some|nearly|almost|over|above|more than|roughly|approximately|at least|up to|as many as|as much as|less than|under|below|fewer than|an estimated|close to|well over) (?:US)?[$€£]?$/i;
const LOOSE_AFTER = /^ ?(?:or (?:more|so|less)|plus\b|\+)/;
/** What is counted beside those who were named already, or before. */
const OTHERS = /^ (?:\w+ )?(?:others?|more|additional|fellow)\b/;
const OTHERS_BEFORE =
  /\b(?:another|other|additional|extra|remaining|next|last|past|first|top|every|each|group of) $/i;

const WON = /^ ?won\b/;
const MONEY: readonly (readonly [RegExp, string])[] = [
  [WON, 'won'],
  [/^ ?(?:U\.?S\.? )?dollars?\b/, 'dollar'],
  [/^ ?euros?\b/, 'euro'],
  [/^ ?(?:Japanese )?yen\b/, 'yen'],
  [/^ ?(?:Chinese )?yuan\b/, 'yuan'],
];
const UNITS: readonly (readonly [RegExp, Measure])[] = [
  [/^ ?(?:km|kilomet(?:er|re)s?)\b(?! per|\/)/, 'length km'],
  [/^ ?(?:m|met(?:er|re)s?)\b(?! per|\/)/, 'length m'],
  [/^ ?(?:cm|centimet(?:er|re)s?)\b/, 'length cm'],
  [/^ ?(?:mm|millimet(?:er|re)s?)\b/, 'length mm'],
  [/^ ?(?:ha|hectares?)\b/, 'area ha'],
  [/^[ -]?(?:sq(?:uare)?[ -]?met(?:er|re)s?|m²)(?![a-z])/, 'area m2'],
  [/^ ?(?:g|grams?)\b/, 'weight g'],
  [/^ ?(?:kg|kilograms?|kilos?)\b/, 'weight kg'],
  [/^ ?(?:metric )?(?:tons?|tonnes?)\b/, 'weight t'],
];
const PEOPLE =
  /^ (?:(?!of\b|in\b|on\b|at\b|by\b|and\b|or\b|for\b|to\b|from\b|with\b|years?\b|months?\b|days?\b|weeks?\b)[\w’'-]+ ){0,2}(?:people|persons|men|women|children|workers|employees|students|teachers|residents|soldiers|troops|sailors|officers|officials|police|doctors|nurses|patients|victims|passengers|voters|lawmakers|members|citizens|survivors|refugees|migrants|athletes|players|fans|visitors|tourists|participants|protesters|respondents|applicants|households|judges|prosecutors|candidates|crew|dead|deaths|injured|experts|farmers|fishermen|divers|firefighters|rescuers|guests|artists|adults|seniors|pupils|trainees|interns|riders|drivers)\b/;
const THINGS =
  /^ (?:(?!of\b|in\b|on\b|at\b|by\b|and\b|or\b|for\b|to\b|from\b|with\b|years?\b|months?\b|days?\b|weeks?\b|hours?\b|minutes?\b|seconds?\b|times?\b|decades?\b|percent|points?\b|degrees?\b|cents?\b|feet\b|foot\b|inch(?:es)?\b|miles?\b|pounds?\b|ounces?\b|acres?\b|gallons?\b|barrels?\b|a\.?m|p\.?m)[A-Za-z’'-]+ ?){1,2}/;
const YEAR_BEFORE = new RegExp(
  `(?:\\b(?:in|since|of|from|by|until|till|through|during|before|after|early|late|mid|year|for|than|a|the|date)[ -]|${MONTH} (?:\\d{1,2}, )?)$`,
  'i',
);
const DAY_BEFORE = new RegExp(`\\b${MONTH} $`);
const DAY_AFTER = new RegExp(`^ ${MONTH}\\b`);

/** What an English text states. */
export function englishQuantities(text: string): Stated {
  const spots: Spot[] = [];
  const tokens = englishTokens(text, {}, spots);
  return { tokens, quantities: quantitiesAmong(text, tokens, spots, measureOf, isLoose) };
}

function isLoose({ before, after }: Around): boolean {
  return LOOSE_BEFORE.test(before) || LOOSE_AFTER.test(after);
}

function measureOf(around: Around, value: number): Measure | undefined {
  const { before, number, after } = around;
  // The token reaches over its unit where it knows that.
  const [tail = ''] = / ?(?:%|per cent|[A-Za-z]+)$/.exec(number) ?? [];
  const unit = numberOf(tail.trim().toLowerCase()) ? '' : tail;
  const digits = number.slice(0, number.length - unit.length);
  const behind = unit + after;
  if (DAY_BEFORE.test(before) && isDay(digits) && !JOINED_AFTER.test(behind)) return 'day';
  if (DAY_AFTER.test(behind) && isDay(digits) && !JOINED_BEFORE.test(before)) return 'day';
  if (ORDINAL.test(behind) || ORDINAL_WORD.test(number)) return undefined;
  if (YEARS_OLD.test(behind)) return 'age';
  if (JOINED_BEFORE.test(before) || JOINED_AFTER.test(behind) || RANGE_WORD.test(before)) return undefined;
  if (/^(?:1[5-9]|20)\d\d$/.test(digits) && unit === '')
    return YEAR_BEFORE.test(before) && !/^(?:s|-|–)/.test(after) ? 'year' : undefined;
  return money(before, behind) ?? amount(before, behind, value);
}

/** `Kim, 52, said`, `who is 48.`, `aged 30`, `a 46-year-old`: not `at 50, 52 and 54`. */
const AGE_BEFORE = /(?:[A-Za-z][”’"]?, |\b(?:who (?:is|was|turns)(?: now)?|now|then|aged?|turned) )$/;
const AGE_AFTER = /^(?:[,.;]|$)(?! ?\d| and \d)/;
const YEARS_OLD = /^[- ]years?[- ]old\b/;
const DEGREES = /^ degrees(?! (?:Fahrenheit|F\b|of|north|south|east|west|from|and))/;

function isAge(before: string, behind: string, value: number): boolean {
  return value > 9 && value < 110 && AGE_BEFORE.test(before) && AGE_AFTER.test(behind);
}

const isDay = (digits: string): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(digits);

function money(before: string, behind: string): Measure | undefined {
  if (/(?:^|[^A-Z$]|US)\$$/.test(before)) return 'money dollar';
  if (before.endsWith('€')) return 'money euro';
  if (before.endsWith('₩')) return 'money won';
  const unit = MONEY.find(([word]) => word.test(behind))?.[1];
  return unit === undefined ? undefined : `money ${unit}`;
}

function amount(before: string, behind: string, value: number): Measure | undefined {
  const [share] = /^ ?(?:%|percent(?:age)?|per cent|pct)/i.exec(behind) ?? [];
  if (share !== undefined) return /^[ -]?points?/i.test(behind.slice(share.length)) ? 'points' : 'percent';
  const unit = UNITS.find(([word]) => word.test(behind))?.[1];
  if (unit) return unit;
  if (isAge(before, behind, value)) return 'age';
  if (DEGREES.test(behind)) return 'degrees';
  if (!Number.isInteger(value) || value < 2 || OTHERS.test(behind) || OTHERS_BEFORE.test(before))
    return undefined;
  if (PEOPLE.test(behind)) return 'people';
  return THINGS.test(behind) ? 'things' : undefined;
}
