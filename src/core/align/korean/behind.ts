import { isParticle } from '../../korean/index.ts';
import { WON } from '../english/signs.ts';
import { stem } from '../english/stem.ts';
import { Prefixes } from '../numbers/prefixes.ts';
import type { Token } from '../token.ts';
import { koreanLexicon, type Meanings } from './lexicon.ts';

/** Counters that follow a number, each with the English word for it, or none where English writes none. */
const COUNTERS = new Prefixes(
  (
    '월: 년:year 일:day 시: 분:minute 개: 번:time 차: 살:year 세:year 대: 건:case 곳: 회:time 호: 위: 명:people 인:people 마리: 장: ' +
    '권: 편: 층:floor 배:times 점:point 표:vote 석:seat 엔:yen 달러:dollar 위안:yuan 유로:euro 톤:ton 도:degree 척: 가구:household ' +
    '개월:month 달:month 주:week 주일:week 시간:hour 주년:anniversary 개국:country 분기:quarter 세기:century 미터:meter 센티미터:centimeter ' +
    '밀리미터:millimeter 킬로미터:kilometer 킬로그램:kilogram 그램:gram 킬로: 초:second 가지: 차례:time 조:article 항: 승:win 패:loss 골:goal'
  )
    .split(' ')
    .map((entry) => {
      const [counter = '', english = ''] = entry.split(':');
      return [counter, english === '' ? undefined : stem(english)] as const;
    })
    .concat([['원', WON]]),
);
/** What may hang on a counter, besides particles. */
const AFTER = new Set(
  '간 째 짜리 씩 쯤 가량 치 당 어치 경 께 대 차 여 전 후 초 말 꼴 분 급 형 식 내 생'.split(' '),
);

/** What a word right behind a number says, as far as the counter it begins with explains it. */
export function behindNumber(
  eojeol: string,
): { readonly tokens: readonly Token[]; readonly rest: string } | undefined {
  const more = eojeol.startsWith('여') && eojeol.length > 1 ? 1 : 0;
  const counter = COUNTERS.at(eojeol, more);
  if (!counter) return more > 0 ? { tokens: [], rest: eojeol.slice(1) } : undefined;
  const [word, english] = counter;
  const rest = eojeol.slice(more + word.length);
  const tokens: Token[] = english === undefined ? [] : [unit(word, english)];
  if (rest === '' || hangs(rest)) return { tokens, rest: '' };
  // A longer word that only begins like a counter: 회의, 대표.
  return koreanLexicon().has(eojeol.slice(more))
    ? { tokens: [], rest: eojeol.slice(more) }
    : { tokens, rest };
}

const unit = (word: string, english: string): Token => {
  const means: Meanings = [[english, 1]];
  return { key: `ko:${word}/`, kind: 'word', means };
};

function hangs(rest: string): boolean {
  if (isParticle(rest) || AFTER.has(rest)) return true;
  for (let cut = 1; cut < Math.min(3, rest.length); cut++)
    if (AFTER.has(rest.slice(0, cut)) && isParticle(rest.slice(cut))) return true;
  return false;
}
