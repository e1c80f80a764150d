import { numberKey } from './english.ts';

const PLACES = new Map([
  ['십', 10],
  ['백', 100],
  ['천', 1000],
]);
const SCALES = new Map([
  ['만', 1e4],
  ['억', 1e8],
  ['조', 1e12],
]);
const SINO = new Map(
  Array.from('영일이삼사오육칠팔구', (digit, i) => [digit, i] as const).concat([
    ['륙', 6],
    ['공', 0],
  ]),
);

const NATIVE_TENS: readonly (readonly [string, number])[] = [
  ['열', 10],
  ['스물', 20],
  ['스무', 20],
  ['서른', 30],
  ['마흔', 40],
  ['쉰', 50],
  ['예순', 60],
  ['일흔', 70],
  ['여든', 80],
  ['아흔', 90],
];
const NATIVE_ONES: readonly (readonly [string, number])[] = [
  ['하나', 1],
  ['한', 1],
  ['둘', 2],
  ['두', 2],
  ['셋', 3],
  ['세', 3],
  ['석', 3],
  ['넷', 4],
  ['네', 4],
  ['넉', 4],
  ['다섯', 5],
  ['여섯', 6],
  ['일곱', 7],
  ['여덟', 8],
  ['아홉', 9],
];
const PAIRS = new Map<string, readonly number[]>([
  ['한두', [1, 2]],
  ['두세', [2, 3]],
  ['두서너', [2, 3]],
  ['서너', [3, 4]],
  ['너댓', [4, 5]],
  ['네댓', [4, 5]],
  ['네다섯', [4, 5]],
  ['대여섯', [5, 6]],
  ['예닐곱', [6, 7]],
  ['일고여덟', [7, 8]],
]);
/** Loose amounts: 수천 명, 수백만. */
const LOOSE = /^(?:수|몇)(십|백|천)?(만|억|조)?(?=\s?[가-힣]|$)/;

const COUNTER =
  /^\s?(?:명|개|번|살|시간|시|마리|달|배|사람|가지|차례|곳|대|장|권|채|해|주|쌍|척|그루|잔|병|벌|갈래|군데|칸|상|자녀|아들|딸|여자|남자|형제|나라|팀|국가|후보|편|분|단계|세|째|건|발|쪽|줄|손|집|주인|제자|성|날|차|층|위)/;
/** What may stand at a numeral of one syllable without a space: 세대, 세상, 한편 are words of their own. */
const ATTACHED = /^(?:명|개|번|살|마리|달|배|사람|가지|차례|곳|시간|째|군데|권)/;
const SINO_COUNTER =
  /^\s?(?:월|년|일|원|달러|명|개|세기|세|주년|시|분|초|층|위|차|호|배|퍼센트|킬로|미터|인|주|회|점|주일|여)/;
const PARTICLE = /^(?:[의은는이가을를에와과도만로여]|$|[^가-힣])/;
/** Words that only look like numbers. */
const WORDS = /^(?:만일|천사|백사|백구|천이|백이|만이|이만|조사|구조|일조|사조|오조|백일|천일|만사|이백여)/;

/** Numbers read at a place of a Korean text: their keys, and the index after the last character. */
export interface ReadNumbers {
  readonly keys: readonly string[];
  readonly end: number;
}

/** The number in digits at `at`, with the scales that follow it (2만5천, 1조2천억, 3억). */
export function readDigits(text: string, at: number): ReadNumbers | undefined {
  let total = 0;
  let section = 0;
  let scale = Infinity;
  let end = at;
  for (;;) {
    const found = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/.exec(text.slice(end, end + 24));
    if (!found) break;
    const value = Number(found[0].replaceAll(',', ''));
    end += found[0].length;
    const place = PLACES.get(text[end] ?? '');
    if (
      place !== undefined &&
      !/^[가-힣]/.test(text.slice(end + 1, end + 2).replace(/[만억조여원명개]/, ''))
    ) {
      section += value * place;
      end++;
      if (/\d/.test(text[end] ?? '')) continue;
    } else section += value;
    const next = SCALES.get(text[end] ?? '');
    if (next === undefined || next >= scale) break;
    total += section * next;
    section = 0;
    scale = next;
    end++;
    const gap = /^ (?=\d[\d,]*[천백만억])/.test(text.slice(end, end + 12)) ? 1 : 0;
    if (!/\d/.test(text[end + gap] ?? '')) break;
    end += gap;
  }
  return end === at ? undefined : { keys: [numberKey(total + section)], end };
}

/** The number in words that an eojeol begins with: 사십, 오천, 예순일곱, 서너, 수백만, 두 명. */
export function readNumeral(text: string, at: number): ReadNumbers | undefined {
  const rest = text.slice(at, at + 24);
  return readLoose(rest, at) ?? readPair(rest, at) ?? readNative(rest, at) ?? readSino(rest, at);
}

function readLoose(rest: string, at: number): ReadNumbers | undefined {
  const found = LOOSE.exec(rest);
  if (!found || (found[1] === undefined && found[2] === undefined)) return undefined;
  const value = (PLACES.get(found[1] ?? '') ?? 1) * (SCALES.get(found[2] ?? '') ?? 1);
  return { keys: [`q:${value}`], end: at + found[0].length };
}

function readPair(rest: string, at: number): ReadNumbers | undefined {
  const pair = [...PAIRS.keys()].find((word) => rest.startsWith(word));
  if (
    pair === undefined ||
    !(COUNTER.test(rest.slice(pair.length)) || PARTICLE.test(rest.slice(pair.length)))
  )
    return undefined;
  return { keys: (PAIRS.get(pair) ?? []).map(numberKey), end: at + pair.length };
}

function readNative(rest: string, at: number): ReadNumbers | undefined {
  const tens = NATIVE_TENS.find(([word]) => rest.startsWith(word));
  const after = rest.slice(tens?.[0].length ?? 0);
  const ones = NATIVE_ONES.find(([word]) => after.startsWith(word));
  const length = (tens?.[0].length ?? 0) + (ones?.[0].length ?? 0);
  if (length === 0) return undefined;
  const follows = rest.slice(length);
  const counted = (length > 1 || follows.startsWith(' ') ? COUNTER : ATTACHED).test(follows);
  const plain = length > 1 || /^[두세]$/.test(rest.slice(0, length));
  if (!counted && !(plain && PARTICLE.test(follows))) return undefined;
  return { keys: [numberKey((tens?.[1] ?? 0) + (ones?.[1] ?? 0))], end: at + length };
}

function readSino(rest: string, at: number): ReadNumbers | undefined {
  const found = /^[일이삼사오육륙칠팔구십백천만억조]+/.exec(rest);
  if (!found || WORDS.test(rest)) return undefined;
  for (let length = found[0].length; length > 0; length--) {
    const value = sinoValue(found[0].slice(0, length));
    if (value === undefined) continue;
    const follows = rest.slice(length);
    const counted = SINO_COUNTER.test(follows);
    const attached = length > 1 ? counted : /^(?:월|년|층)/.test(follows);
    const plain = length > 1 && /[십백천]/.test(rest.slice(0, length)) && PARTICLE.test(follows);
    if (attached || plain) return { keys: [numberKey(value)], end: at + length };
  }
  return undefined;
}

function sinoValue(word: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let place = Infinity;
  for (const char of word) {
    const asDigit = SINO.get(char);
    const asPlace = PLACES.get(char);
    const asScale = SCALES.get(char);
    if (asDigit !== undefined) {
      if (digit !== undefined) return undefined;
      digit = asDigit;
    } else if (asPlace !== undefined) {
      if (asPlace >= place) return undefined;
      section += (digit ?? 1) * asPlace;
      digit = undefined;
      place = asPlace;
    } else if (asScale !== undefined) {
      total += Math.max(1, section + (digit ?? 0)) * asScale;
      section = 0;
      digit = undefined;
      place = Infinity;
    }
  }
  return total + section + (digit ?? 0);
}
