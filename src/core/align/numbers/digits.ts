import { isDigitCode } from '../sentences/characters.ts';
import type { Numeral } from './korean.ts';
import { PLACES, SCALES } from './sino.ts';

/** A number as it is written in one go, and the scale (만, 억) that its last part was given in. */
interface Amount {
  readonly value: number;
  readonly scale: number;
  readonly end: number;
}

const NUMBER = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/y;
/** Words that begin with the syllable of a place: 2천주교 is none of two thousand. */
const NO_PLACE = /천주|천안|백신|백화|백혈|십자/y;
/** What goes on with a number after a space: 3억 5천만, 1만 2000. */
const GOES_ON = /^ (?:\d[\d,]*[천백만억]|\d,?\d{3}(?![\d,.년]))/;
const RANGE = /[~∼〜～\-–]/;
/** Units that a list of numbers shares: 3·4월, 30·40대. */
const SHARED = new Set(['월', '일', '대']);

const isDigit = (text: string, at: number): boolean => isDigitCode(text.charCodeAt(at));

/** The number in digits, commas and point at a place; empty where there is none. */
function writtenAt(text: string, at: number): string {
  let end = at;
  while (isDigit(text, end)) end++;
  if (end === at || (text[end] !== ',' && text[end] !== '.')) return text.slice(at, end);
  NUMBER.lastIndex = at;
  return NUMBER.exec(text)?.[0] ?? '';
}

function readAmount(text: string, at: number): Amount | undefined {
  let total = 0;
  let section = 0;
  let scale = Infinity;
  let end = at;
  for (;;) {
    const digits = writtenAt(text, end);
    if (digits === '') break;
    const value = Number(digits.replaceAll(',', ''));
    end += digits.length;
    const place = placeAt(text, end);
    section += value * (place ?? 1);
    if (place !== undefined) {
      end++;
      if (isDigit(text, end)) continue;
    }
    const next = SCALES.get(text[end] ?? '');
    if (next === undefined || next >= scale) return { value: total + section, scale: place ?? 1, end };
    total += section * next;
    section = 0;
    scale = next;
    end++;
    if (text[end] === ' ' && GOES_ON.test(text.slice(end, end + 12))) end++;
    if (!isDigit(text, end)) break;
  }
  return end === at ? undefined : { value: total + section, scale, end };
}

function placeAt(text: string, at: number): number | undefined {
  const place = PLACES.get(text[at] ?? '');
  if (place === undefined) return undefined;
  NO_PLACE.lastIndex = at;
  return NO_PLACE.test(text) ? undefined : place;
}

/** The number in digits at a place with its scales (2만5천, 1조2천억), or a range that shares them (5~7억). */
export function readDigits(text: string, at: number): Numeral | undefined {
  const first = readAmount(text, at);
  if (!first) return undefined;
  const alone = { values: [first.value], sort: 'exact', end: first.end } as const;
  const joint = text[first.end] ?? '';
  if (!isDigit(text, first.end + 1) || !(RANGE.test(joint) || joint === '·')) return alone;
  const second = readAmount(text, first.end + 1);
  if (!second) return alone;
  if (joint === '·' && !SHARED.has(text[second.end] ?? '')) return alone;
  const shares = first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale;
  return {
    values: [shares ? first.value * second.scale : first.value, second.value],
    sort: 'exact',
    end: second.end,
  };
}
