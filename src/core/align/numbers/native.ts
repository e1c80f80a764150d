import { closes, isAttached, isBeforeWord, isCounted, isCountedThing } from './counters.ts';
import { Prefixes } from './prefixes.ts';
import type { Numeral } from './korean.ts';

const numbered = (words: string): Prefixes<number> =>
  new Prefixes(
    words.split(' ').map((entry) => {
      const [word = '', value = ''] = entry.split(':');
      return [word, Number(value)] as const;
    }),
  );

const TENS = numbered('열:10 스물:20 스무:20 서른:30 마흔:40 쉰:50 예순:60 일흔:70 여든:80 아흔:90');
const ONES = numbered(
  '하나:1 한:1 둘:2 두:2 셋:3 세:3 석:3 넷:4 네:4 넉:4 다섯:5 여섯:6 일곱:7 여덟:8 아홉:9',
);
/** Days, which go on from tens: 열이틀, 쉰여드레. */
const DAYS = numbered('하루:1 이틀:2 사흘:3 나흘:4 닷새:5 엿새:6 이레:7 여드레:8 아흐레:9');
/** Two numbers said as one word. */
const PAIRS = new Prefixes(
  '한두:1,2 두세:2,3 두서너:2,3 서너:3,4 너댓:4,5 네댓:4,5 네다섯:4,5 대여섯:5,6 예닐곱:6,7 일고여덟:7,8'
    .split(' ')
    .map((entry) => {
      const [word = '', values = ''] = entry.split(':');
      return [word, values.split(',').map(Number)] as const;
    }),
);
/** Forms that stand before what they count, never alone or with a particle. */
const BEFORE = new Set(['한', '두', '세', '석', '네', '넉']);

/** Numerals that no other word begins with. */
const CERTAIN = new Set('다섯 여섯 일곱 여덟 아홉 스물 서른 마흔 예순 일흔 여든 아흔'.split(' '));

/** 열에 일곱: seven in ten. */
const OUT_OF = '열에 ';

/** The number in native words at a place: 예순일곱, 스무 명, 서너 차례. */
export function readNative(text: string, at: number): Numeral | undefined {
  const pair = PAIRS.at(text, at);
  if (pair) {
    const end = at + pair[0].length;
    return isCounted(text, end) || closes(text, end) ? { values: pair[1], sort: 'exact', end } : undefined;
  }
  const tens = TENS.at(text, at);
  const ones = ONES.at(text, at + (tens?.[0].length ?? 0));
  if (!tens && !ones) return undefined;
  if (text.startsWith(OUT_OF, at) && ONES.at(text, at + OUT_OF.length))
    return { values: [10], sort: 'exact', end: at + 1 };
  const days = tens && !ones ? DAYS.at(text, at + tens[0].length) : undefined;
  if (tens && days)
    return { values: [tens[1] + days[1]], sort: 'exact', end: at + tens[0].length + days[0].length };
  const end = at + (tens?.[0].length ?? 0) + (ones?.[0].length ?? 0);
  const values = [(tens?.[1] ?? 0) + (ones?.[1] ?? 0)];
  if (end - at === 1) return isCountedSyllable(text, at) ? { values, sort: 'weak', end } : undefined;
  if (CERTAIN.has(ones?.[0] ?? tens?.[0] ?? '')) return { values, sort: 'exact', end };
  const before = BEFORE.has(ones?.[0] ?? '');
  // 열세 is also "inferior".
  const stands = before ? values[0] !== 13 && isBeforeWord(text, end) : closes(text, end);
  if (!stands && !isCountedThing(text, end)) return undefined;
  return { values, sort: values[0] === 1 ? 'weak' : 'exact', end };
}

/** Whether a numeral of one syllable is one: by what it counts. */
function isCountedSyllable(text: string, at: number): boolean {
  const syllable = text[at] ?? '';
  const end = at + 1;
  if (isAttached(text, end)) return true;
  if (syllable === '둘' || syllable === '셋') return closes(text, end);
  if (text[end] !== ' ') return false;
  if (syllable === '두' || syllable === '세') return isBeforeWord(text, end);
  // 한 is also "about" and "a", 네 also "your".
  return syllable === '한' || syllable === '네' ? isCounted(text, end) : isCountedThing(text, end);
}
