import { isParticle } from '../../korean/index.ts';
import { koreanTokens } from '../korean/tokens.ts';
import type { Context, Spot } from '../token.ts';
import { quantitiesAmong, type Around, type Measure, type Stated } from './quantity.ts';

/** What may hang on a counter, besides particles. */
const HANGS = /^(?:여|씩|짜리|가량|정도|이상|이하|미만|어치|당|꼴|다$|이[다었며고라]|였|입니다)/;
const COUNTERS: readonly (readonly [string, Measure])[] = [
  ['퍼센트포인트', 'points'],
  ['%포인트', 'points'],
  ['%p', 'points'],
  ['%', 'percent'],
  ['퍼센트', 'percent'],
  ['원', 'money won'],
  ['달러', 'money dollar'],
  ['유로', 'money euro'],
  ['엔', 'money yen'],
  ['위안', 'money yuan'],
  ['킬로미터', 'length km'],
  ['㎞', 'length km'],
  ['km', 'length km'],
  ['센티미터', 'length cm'],
  ['cm', 'length cm'],
  ['미터', 'length m'],
  ['㎝', 'length cm'],
  ['m', 'length m'],
  ['밀리미터', 'length mm'],
  ['㎜', 'length mm'],
  ['mm', 'length mm'],
  ['헥타르', 'area ha'],
  ['㏊', 'area ha'],
  ['ha', 'area ha'],
  ['제곱미터', 'area m2'],
  ['㎡', 'area m2'],
  ['킬로그램', 'weight kg'],
  ['kg', 'weight kg'],
  ['㎏', 'weight kg'],
  ['톤', 'weight t'],
  ['그램', 'weight g'],
  ['g', 'weight g'],
  ['살', 'age'],
  ['세', 'age'],
  ['도', 'degrees'],
  ['명', 'people'],
  ['사람', 'people'],
  ...[
    '개',
    '마리',
    '척',
    '건',
    '곳',
    '채',
    '그루',
    '편',
    '권',
    '장',
    '통',
    '쌍',
    '표',
    '석',
    '대',
    '동',
    '책',
    '점',
    '가구',
    '농가',
    '나라',
    '개국',
    '군데',
    '종',
    '벌',
    '송이',
    '자루',
    '상자',
  ].map((counter) => [counter, 'things'] as const),
];
/** Joined to a number on its other side: an ordinal, a range, a score, those who were named before. */
const JOINED_BEFORE =
  /(?:제 ?|[~∼〜～\-–:·/.]|\d대|(?:등|외|외에|나머지|다른|또) ?|\d[가-힣]{0,3}에서 ?|내지 ?|[A-Za-z])$/;
const JOINED_AFTER = /^[가-힣%]{0,3} ?(?:[~∼〜～\-–]|에서 ?\d|내지|부터 ?\d)/;
const LOOSE_BEFORE = /(?:약|최소|최대|적어도|많게는|적게는|대략|무려) ?$/;
const LOOSE_AFTER =
  /^[^\s,.]{0,3}(?:여|가량|남짓|이상|이하|미만|안팎|쯤|정도|대)|^[^\s,.]{0,4} (?:가량|남짓|이상|이하|미만|안팎|정도|가까|넘|초과)|^[^\s,.]{0,4}(?:을|를|이|가) (?:넘|웃|밑)/;
/** Characters of what hangs on a counter, at most. */
const LONGEST = 8;
/** What makes of a day of the month so many days. */
const LASTS =
  /^(?:간|째|치|짜리| ?동안| ?만에| ?연속| 일정| ?이내| ?이상| ?정도| ?남짓|차| ?(?:전|뒤|후)(?=[\s,.에까부의]|$))/;

/** What a Korean text states. */
export function koreanQuantities(text: string, context: Context): Stated {
  const spots: Spot[] = [];
  const tokens = koreanTokens(text, context, spots);
  return { tokens, quantities: quantitiesAmong(text, tokens, spots, measureOf, isLoose) };
}

function isLoose({ before, after }: Around): boolean {
  return LOOSE_BEFORE.test(before) || LOOSE_AFTER.test(after);
}

function measureOf({ text, before, number, after, end }: Around, value: number): Measure | undefined {
  if (JOINED_BEFORE.test(before) || JOINED_AFTER.test(after)) return undefined;
  if (/^\d{4}년$/.test(number)) return /^(?:대|생|도|간|째|형|식)/.test(after) ? undefined : 'year';
  if (/^\d{1,2}일(?:\([일월화수목금토]\))?$/.test(number)) return LASTS.test(after) ? undefined : 'day';
  if (/[가-힣]\($/.test(before) && after.startsWith(')') && /^\d{2}$/.test(number)) return 'age';
  const [, unit = ''] = /\d ?([%A-Za-z㎞]+)$/.exec(number) ?? [];
  const from = end - unit.length;
  const at = from + (/^ ?(?:여 ?)?/.exec(text.slice(from, from + 3))?.[0].length ?? 0);
  const [counter = '', measure] = COUNTERS.find(([word]) => text.startsWith(word, at)) ?? [];
  if (measure === undefined) return undefined;
  const close = at + counter.length;
  const [rest = ''] = /^[가-힣]*/.exec(text.slice(close, close + LONGEST)) ?? [];
  // 1%대: one and something.
  if (rest.startsWith('대')) return undefined;
  if (rest !== '' && !isParticle(rest) && !HANGS.test(rest)) return undefined;
  if (counter === '대' && value % 10 === 0) return undefined;
  const counted = measure === 'people' || measure === 'things';
  return counted && (!Number.isInteger(value) || value < 2) ? undefined : measure;
}
