import { closes, isSinoCounted, isSurelyCounted } from './counters.ts';
import type { Numeral } from './korean.ts';
import { prefixSet } from './prefixes.ts';

const DIGITS = new Map(
  Array.from('일이삼사오육칠팔구', (digit, i) => [digit, i + 1] as const).concat([['륙', 6]]),
);
export const PLACES: ReadonlyMap<string, number> = new Map([
  ['십', 10],
  ['백', 100],
  ['천', 1000],
]);
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['만', 1e4],
  ['억', 1e8],
  ['조', 1e12],
]);
/** Words that only look like numbers, unless a counter leaves no doubt. */
const WORDS = prefixSet(
  '만일 천사 백사 백구 천이 백이 만이 이만 조사 구조 일조 이조 사조 오조 백일 천일 만사 십일조 오만 사천 이천 천만 조만 만조 구만',
);
/** Digits that are hardly ever another word before a counter of time. */
const PLAIN = new Set(['삼', '육', '칠', '팔']);
const MONTHS = new Map([
  ['유', 6],
  ['시', 10],
]);
const LONGEST = 16;

/** The number in Sino-Korean words at a place: 삼십만, 이백오십, 칠 년. */
export function readSino(text: string, at: number): Numeral | undefined {
  const month = MONTHS.get(text[at] ?? '');
  if (month !== undefined)
    return text[at + 1] === '월' && closes(text, at + 2)
      ? { values: [month], sort: 'exact', end: at + 1 }
      : undefined;
  const values = prefixValues(text, at);
  const sure = (WORDS.at(text, at)?.[0].length ?? 0) >= values.length;
  for (let length = values.length; length > 0; length--) {
    const value = values[length - 1] ?? 0;
    const end = at + length;
    if (sure ? isSurelyCounted(text, end) : length === 1 ? isSyllable(text, at) : isNumber(text, at, end))
      return { values: [value], sort: length === 1 && value < 10 ? 'weak' : 'exact', end };
  }
  return undefined;
}

function isNumber(text: string, at: number, end: number): boolean {
  if (isSinoCounted(text, end)) return true;
  return /[십백천]/.test(text.slice(at, end)) && closes(text, end);
}

/** Whether a single Sino-Korean syllable is a number: by the counter after it. */
function isSyllable(text: string, at: number): boolean {
  const syllable = text[at] ?? '';
  const next = text[at + 1] ?? '';
  if (text.startsWith('분의', at + 1)) return DIGITS.has(syllable);
  if (syllable === '만' || syllable === '조' || syllable === '억')
    return syllable === '만' && isSurelyCounted(text, at + 1);
  if (next === '월' || next === '년' || next === '층') return closes(text, at + 2) || next !== '월';
  if (PLACES.has(syllable))
    return isSurelyCounted(text, at + 1) || /^(?: [년개번]|번째)/.test(text.slice(at + 1, at + 3));
  if (text.startsWith('개월', at + 1)) return true;
  return (
    PLAIN.has(syllable) &&
    /^ ?[년일주](?:[에의이은을만간째도로]|동안|[^가-힣]|$)/.test(text.slice(at + 1, at + 6))
  );
}

/** The values of the first, the first two ... syllables at a place, as far as they make a number. */
function prefixValues(text: string, at: number): number[] {
  const values: number[] = [];
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let place = Infinity;
  let scale = Infinity;
  for (let i = at; i < at + LONGEST; i++) {
    const char = text[i] ?? '';
    const asDigit = DIGITS.get(char);
    const asPlace = PLACES.get(char);
    const asScale = SCALES.get(char);
    if (asDigit !== undefined) {
      if (digit !== undefined) break;
      digit = asDigit;
    } else if (asPlace !== undefined) {
      if (asPlace >= place) break;
      section += (digit ?? 1) * asPlace;
      digit = undefined;
      place = asPlace;
    } else if (asScale !== undefined && asScale < scale) {
      total += Math.max(1, section + (digit ?? 0)) * asScale;
      section = 0;
      digit = undefined;
      place = Infinity;
      scale = asScale;
    } else break;
    values.push(total + section + (digit ?? 0));
  }
  return values;
}
