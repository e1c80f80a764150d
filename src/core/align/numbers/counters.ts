import { isSyllableCode } from '../sentences/characters.ts';
import { isParticle } from '../../korean/index.ts';
import { prefixSet } from './prefixes.ts';

/** What is counted with native numerals: 스무 명, 두 나라. */
const COUNTERS = prefixSet(
  '명 개 번 살 시간 시 마리 달 배 사람 가지 차례 곳 대 장 권 채 해 주 쌍 척 그루 잔 병 벌 갈래 군데 칸 상자 나라 팀 국가 후보 ' +
    '편 분 단계 세 째 건 발 쪽 줄 차 층 위 가족 가구 마을 도시 집안 자리 골 경기 방울 걸음 모금',
);
/** People and things that may stand at a numeral where nothing else is meant by it. */
const THINGS = prefixSet('자녀 아들 딸 여자 남자 형제 주인 제자 성 날 손 집 줄기 고을 지파 아이 처녀');
/** What may follow a numeral of one syllable without a space: 세대, 세상, 한편 are words of their own. */
const ATTACHED = prefixSet('명 개 번 살 마리 달 배 사람 가지 차례 곳 시간 째 군데 권');
/** What is counted with Sino-Korean numerals. */
const SINO = prefixSet(
  '월 년 일 원 달러 명 개 세기 세 주년 시 분 초 층 위 차 호 배 퍼센트 킬로 미터 인 주 회 점 여 대 규빗 세겔 가구 톤 건 곳 번 살 마리',
);
/** What makes a number even of a word that is mostly another: 이만 명. */
const SURE = prefixSet('명 원 달러 여 톤 배 세겔 규빗 마리');

const PARTICLES = new Set('의은는이가을를에와과도만로여');

const isHangulAt = (text: string, at: number): boolean => isSyllableCode(text.charCodeAt(at));

/** Whether a word ends at a place, but for particles and the copula. */
export function closes(text: string, at: number): boolean {
  if (!isHangulAt(text, at)) return true;
  const first = text[at] ?? '';
  if (!PARTICLES.has(first)) return false;
  let end = at + 1;
  while (isHangulAt(text, end)) end++;
  return end === at + 1 || first === '이' || isParticle(text.slice(at, end));
}

const afterSpace = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at);

export function isCounted(text: string, at: number): boolean {
  return COUNTERS.at(text, afterSpace(text, at)) !== undefined;
}

export function isCountedThing(text: string, at: number): boolean {
  return isCounted(text, at) || (text[at] === ' ' && THINGS.at(text, at + 1) !== undefined);
}

export function isAttached(text: string, at: number): boolean {
  return ATTACHED.at(text, at) !== undefined;
}

export function isSinoCounted(text: string, at: number): boolean {
  return SINO.at(text, afterSpace(text, at)) !== undefined;
}

/** Whether a counter that leaves no doubt stands there as a word of its own. */
export function isSurelyCounted(text: string, at: number): boolean {
  const from = afterSpace(text, at);
  const found = SURE.at(text, from);
  return found !== undefined && (found[0] === '여' || closes(text, from + found[0].length));
}

/** Whether a Hangul word follows after a space. */
export function isBeforeWord(text: string, at: number): boolean {
  return text[at] === ' ' && isHangulAt(text, at + 1);
}
