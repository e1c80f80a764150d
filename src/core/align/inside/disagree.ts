import type { Kind, Spot, Token } from '../token.ts';
import { englishQuantities } from './english-quantities.ts';
import type { Inside, PairSide } from './side.ts';
import { koreanQuantities } from './korean-quantities.ts';
import { keysOf, kindOf, valueOf, type Measure, type Quantity, type Stated } from './quantity.ts';

/** Two values in the same place that are not the same: where they stand, in UTF-16 units of their side's text. */
export interface Disagreement {
  readonly translation: Spot;
  readonly original: Spot;
  readonly kind: Kind;
}

/** By how much of its value a number that is said to be about so much may be off. */
const ABOUT = 0.2;
/** By how much of its value a number may be rounded, as 1.4 to 1. */
const ROUNDED = 0.3;
/** From which value on a number that measures nothing known may be another one rounded. */
const LARGE = 100;
/** From which difference on it may be what was counted apart. */
const PART = 3;
/** By how many years two ages may differ that are both right. */
const YEARS = 2;
/** Times are given by another clock too. */
const CLOCKS = /local time|\b(?:GMT|UTC|ET|EDT|EST|KST)\b|현지 ?시[각간]|한국 ?시[각간]|동부 ?시[각간]/;
/** How far from a number, in characters, what it counts may stand. */
const NEAR = 24;

/**
 * The numbers, dates and times that the sides of a pair do not agree on. Quiet rather than wrong: told only where
 * each side has exactly one value of a measure that the whole other side has not, not as a rounding, a sum or
 * another form either, and the two stand in sentences that say the same thing.
 */
export function disagreementsIn(translation: PairSide, original: PairSide, inside: Inside): Disagreement[] {
  const left = stated(translation);
  const right = stated(original);
  if (!left || !right) return [];
  const ones = left.quantities.filter((one) => !isFound(one, right, left));
  const others = right.quantities.filter((other) => !isFound(other, left, right));
  const clocks = CLOCKS.test(translation.text) || CLOCKS.test(original.text);
  const rivals = ones.flatMap((one) =>
    others
      .filter((other) => areAlike(one, other) && !(clocks && isByClock(one)))
      .filter((other) => areLinked(one, other, inside))
      .map((other): Rivals => ({ one, other, support: support(one, other, inside) })),
  );
  const tokens = [...left.tokens, ...right.tokens];
  return rivals
    .filter((pair) => isBest(pair, rivals))
    .filter(
      ({ one, other, support: words }) =>
        words > 0 || !(one.measure === 'things' || other.measure === 'things'),
    )
    .filter(({ one, other }) => !isExplained(one, other, tokens))
    .map(({ one, other }) => ({ translation: one.spot, original: other.spot, kind: kindOf(one.measure) }));
}

/** Quantities of the two sides that may stand for each other; `support`: linked words that stand beside both. */
interface Rivals {
  readonly one: Quantity;
  readonly other: Quantity;
  readonly support: number;
}

/** Whether no other pair of rivals that shares one of the two is as good. */
function isBest(pair: Rivals, rivals: readonly Rivals[]): boolean {
  return rivals.every(
    (it) => it === pair || (it.one !== pair.one && it.other !== pair.other) || it.support < pair.support,
  );
}

function stated({ lang, text, date }: PairSide): Stated | undefined {
  const plain = text.normalize('NFKC');
  const same = plain.length === text.length ? plain : text;
  if (lang === 'en') return englishQuantities(same);
  return lang === 'ko' ? koreanQuantities(same, date === undefined ? {} : { date }) : undefined;
}

/** Nobody says tens or hundreds of percent, or of a year: there such a word counts something else. */
const isShare = (measure: Measure): boolean =>
  measure === 'percent' || measure === 'points' || measure === 'year';

const isByClock = ({ measure }: Quantity): boolean => kindOf(measure) === 'date' && measure !== 'year';

/** Whether two quantities count the same: 15 who were booked are people only where the other side says so. */
function areAlike({ measure: a }: Quantity, { measure: b }: Quantity): boolean {
  return a === b || (isCount(a) && isCount(b));
}

const isCount = (measure: Measure): boolean => measure === 'people' || measure === 'things';

/** Whether the other side has a quantity, in whatever form. What it says exactly as `here` does is no rounding of more. */
function isFound({ keys: own, value, loose, measure }: Quantity, there: Stated, here: Stated): boolean {
  const { tokens, quantities } = there;
  const said = new Set(here.tokens.flatMap(keysOf));
  return tokens.some((token) => {
    const keys = keysOf(token);
    if (own.some((key) => keys.includes(key))) return true;
    if (keys.some((key) => said.has(key))) return false;
    if (kindOf(measure) === 'date' && measure !== 'year' && measure !== 'day') return false;
    return keys.some((each) => {
      const thousands = /^q:(\d+)$/.exec(each)?.[1];
      if (thousands !== undefined)
        return !isShare(measure) && value >= Number(thousands) && value < 10 * Number(thousands);
      const other = valueOf(each.replace(/^[~s]:?/, '#'));
      if (other === undefined || other === value) return other === value;
      const measured = quantities.filter((one) => one.keys[0] === token.key);
      const alike = measured.length > 0 ? measured.some((one) => one.measure === measure) : other >= LARGE;
      if (!alike || each.startsWith('s:')) return false;
      return isRounded(value, other, loose) || (loose && isAbout(value, other));
    });
  });
}

const isAbout = (a: number, b: number): boolean => Math.abs(a - b) <= ABOUT * Math.max(a, b);

/** Whether one of two values is the other one with fewer digits: to the nearest, or cut off. `up`: or the next above. */
function isRounded(a: number, b: number, up: boolean): boolean {
  const [coarse, fine] = placeOf(a) > placeOf(b) ? [a, b] : [b, a];
  const unit = 10 ** placeOf(coarse);
  if (placeOf(fine) === placeOf(coarse) || Math.abs(a - b) > ROUNDED * Math.max(a, b)) return false;
  const steps = Math.round(coarse / unit);
  const exact = fine / unit;
  return steps === Math.round(exact) || steps === Math.floor(exact) || (up && steps === Math.ceil(exact));
}

/** The power of ten of a value's last digit that is not zero. */
function placeOf(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return Number(exponent) - Math.max(0, digits.length - 2);
}

/** Whether two different values may both be right: one about the other, the rest of a whole, or part of a sum. */
function isExplained(a: Quantity, b: Quantity, tokens: readonly Token[]): boolean {
  if (kindOf(a.measure) === 'date') return false;
  const loose = a.loose || b.loose;
  if (isRounded(a.value, b.value, loose) || (loose && isAbout(a.value, b.value))) return true;
  // Until 2023 Koreans told their age by another count.
  if (a.measure === 'age') return Math.abs(a.value - b.value) <= YEARS;
  if (a.measure === 'percent' && a.value + b.value === 100) return true;
  const apart = Math.abs(a.value - b.value);
  return apart >= PART && tokens.some(({ key }) => valueOf(key) === apart);
}

/** Whether two spots stand in sentences that say one thing; in a pair without such sentences, anywhere. */
function areLinked(one: Quantity, other: Quantity, inside: Inside): boolean {
  const at = (spans: readonly Spot[], { start }: Spot) => spans.findIndex((span) => start < span.end);
  const from = at(inside.translation, one.spot);
  const to = at(inside.original, other.spot);
  if (inside.sentences.length === 0) return true;
  return inside.sentences.some((link) => link.translation === from && link.original === to);
}

/** How many words that stand beside two quantities are linked. */
function support(a: Quantity, b: Quantity, { words }: Inside): number {
  const beside = (spot: Spot, { spot: number }: Quantity) =>
    spot.start !== number.start && spot.start < number.end + NEAR && spot.end > number.start - NEAR;
  return words.filter((word) => beside(word.translation, a) && beside(word.original, b)).length;
}
