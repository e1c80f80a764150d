import { isMoneySign } from '../english/signs.ts';
import type { Word } from '../english/words.ts';
import type { Token } from '../token.ts';
import type { Spelled } from './english-words.ts';
import { FIRST, looseNumber, numberToken, shareToken, weakNumber } from './value.ts';

/** The number of an English text: its tokens, and the index after its last word. */
export interface ReadNumber {
  readonly tokens: readonly Token[];
  readonly end: number;
}

interface Amount {
  readonly value: number;
  readonly scale: number;
  readonly end: number;
}

/** Letters that scale an amount of money: $5m. */
const LETTERS = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);
const DASH = /[-–~]/;
/** Up to this a number in words is often left out in the other language, or said by another word. */
const SMALL = 1;

const low = (list: readonly Word[], at: number): string => list[at]?.is.low ?? '';
const touches = (list: readonly Word[], at: number): boolean => list[at]?.start === list[at - 1]?.end;

/** The number that begins at `list[at]`, if one does: with its scale, a range, or a share. */
export function readEnglishNumber(list: readonly Word[], at: number): ReadNumber | undefined {
  const spelled = list[at]?.is.number;
  if (!spelled) return low(list, at) === 'a' ? readShare(list, at, 1) : undefined;
  if (spelled.sort === 'loose') return readLoose(list, at, spelled.value);
  if (spelled.sort === 'some') {
    const scale = list[at + 1]?.is.number;
    return scale?.sort === 'scale' ? { tokens: [looseNumber(scale.value)], end: at + 2 } : undefined;
  }
  if (spelled.sort === 'part' || spelled.sort === 'decade') return undefined;
  if (low(list, at) === 'half' && low(list, at + 1) === 'a' && low(list, at + 2) === 'dozen')
    return { tokens: [numberToken(6)], end: at + 3 };
  const share = spelled.sort === 'ordinal' ? undefined : readShare(list, at, spelled.value);
  if (share) return share;
  const amount = readAmount(list, at);
  const range = readRange(list, at, amount) ?? readOutOf(list, amount);
  if (range) return range;
  if (low(list, at) === 'first') return { tokens: [FIRST], end: at + 1 };
  const small = spelled.sort !== 'digits' && amount.value <= SMALL;
  return { tokens: [small ? weakNumber(amount.value) : numberToken(amount.value)], end: amount.end };
}

const isSpelled = (spelled: Spelled | undefined): spelled is Spelled =>
  spelled?.sort === 'word' || spelled?.sort === 'ordinal';

/** What `list[at]`, which is a part of a number, and the words after it come to. */
function readAmount(list: readonly Word[], at: number): Amount {
  const first = list[at]?.is.number;
  let value = first?.value ?? 0;
  let end = at + 1;
  let scale = first?.sort === 'scale' ? value : 1;
  let room = first?.sort === 'scale' ? value : isSpelled(first) ? smallestPlace(value) : 1;
  const letter =
    isMoneySign(low(list, at - 1)) && touches(list, end) ? LETTERS.get(low(list, end)) : undefined;
  if (letter !== undefined) return { value: value * letter, scale: letter, end: end + 1 };
  for (;;) {
    const joined = room >= 100 && low(list, end) === 'and' ? end + 1 : end;
    const next = list[joined]?.is.number;
    if (next?.sort === 'scale' && joined === end) {
      value = scaled(value, next.value);
      scale *= next.value;
      room = next.value;
    } else {
      if (!isSpelled(next) || next.value < 1 || next.value >= room) break;
      value += next.value;
      room = smallestPlace(next.value);
    }
    end = joined + 1;
  }
  return { value, scale, end };
}

/** `two hundred fifty thousand`: the scale takes all that is smaller than itself. */
function scaled(value: number, scale: number): number {
  const kept = value >= scale ? Math.floor(value / (scale * 1000)) * scale * 1000 : 0;
  return kept + (value - kept) * scale;
}

function smallestPlace(value: number): number {
  return value >= 20 && value < 100 && value % 10 === 0 ? 10 : 1;
}

/** Two amounts of which the second gives the scale of both: 5 to 7 million, $3-5 billion. */
function readRange(list: readonly Word[], at: number, first: Amount): ReadNumber | undefined {
  if (first.scale !== 1) return undefined;
  const joint = low(list, first.end);
  const worded = joint === 'to' || joint === 'or' || (joint === 'and' && low(list, at - 1) === 'between');
  if (!worded && !DASH.test(list[first.end]?.before ?? '')) return undefined;
  const after = worded ? first.end + 1 : first.end;
  const from = isMoneySign(low(list, after)) ? after + 1 : after;
  const sort = list[from]?.is.number?.sort;
  if (sort !== 'digits' && sort !== 'word') return undefined;
  const second = readAmount(list, from);
  if (second.scale < 1e3 || first.value >= second.value / second.scale) return undefined;
  return { tokens: [numberToken(first.value * second.scale), numberToken(second.value)], end: second.end };
}

/** The most that a share is told out of. */
const WHOLE = 100;

/** Seven in 10, one out of five: both numbers, and the share that they make. */
function readOutOf(list: readonly Word[], part: Amount): ReadNumber | undefined {
  const after = low(list, part.end) === 'out' ? part.end + 1 : part.end;
  if (low(list, after) !== (after > part.end ? 'of' : 'in')) return undefined;
  const sort = list[after + 1]?.is.number?.sort;
  if (sort !== 'digits' && sort !== 'word') return undefined;
  const whole = readAmount(list, after + 1);
  if (!(part.value < whole.value && whole.value <= WHOLE)) return undefined;
  const tokens = [numberToken(part.value), numberToken(whole.value), shareToken(part.value, whole.value)];
  return { tokens, end: whole.end };
}

/** A share: two-thirds, one third, a quarter of. */
function readShare(list: readonly Word[], at: number, over: number): ReadNumber | undefined {
  const parts = list[at + 1]?.is.number;
  if (parts?.sort !== 'part' && parts?.sort !== 'ordinal') return undefined;
  if (parts.value < 3 || parts.value > 10 || over < 1 || over >= parts.value) return undefined;
  const found = { tokens: [shareToken(over, parts.value)], end: at + 2 };
  if (list[at + 1]?.before === '-' || low(list, at + 2) === 'of') return found;
  // A quarter is also of a year, a third also what comes after the second.
  const doubtful = parts.value === 4 || low(list, at) === 'a';
  return doubtful || low(list, at + 1).endsWith('s') === (over === 1) ? undefined : found;
}

function readLoose(list: readonly Word[], at: number, first: number): ReadNumber {
  const second = low(list, at + 1) === 'of' ? list[at + 2]?.is.number : undefined;
  return second?.sort === 'loose'
    ? { tokens: [looseNumber(first * second.value)], end: at + 3 }
    : { tokens: [looseNumber(first)], end: at + 1 };
}
