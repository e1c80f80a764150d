import { stem } from '../english/stem.ts';
import { numberToken, shareToken } from '../numbers/value.ts';
import type { Token } from '../token.ts';

/** A number that has been read, and where it ends. */
export interface Before {
  readonly value: number;
  readonly end: number;
}

/** What stands between a whole and its part: 열에 일곱, 10명 중 7명, 다섯 곳 가운데 한 곳. */
const OUT_OF = /^(?:에|(?: ?[가-힣]{1,2})?(?:의)? ?(?:중|가운데)(?:에서?)?) $/;
/** The most that a share is told out of, and the most years that are told with months. */
const MOST = 100;
/** Longest text between two numbers that is looked at. */
const BETWEEN = 12;

/** What two numbers make together: a share, or a time in the smaller of its two units (2년 1개월: 25 months). */
export function together(
  before: Before,
  value: number,
  text: string,
  at: number,
  end: number,
): Token | undefined {
  if (at - before.end > BETWEEN || at <= before.end || before.value > MOST) return undefined;
  const between = text.slice(before.end, at);
  if (OUT_OF.test(between)) return value < before.value ? shareToken(value, before.value) : undefined;
  if (/^년 ?$/.test(between) && /^(?:개월|달)/.test(text.slice(end, end + 2)))
    return numberToken(12 * before.value + value);
  if (/^시간 ?$/.test(between) && text[end] === '분') return numberToken(60 * before.value + value);
  return undefined;
}

const CHILDREN = /([1-9])남 ?([1-9])녀/y;

/** The children that someone leaves: 1남3녀. */
export function childrenAt(text: string, at: number): { tokens: readonly Token[]; end: number } | undefined {
  CHILDREN.lastIndex = at;
  const [found, sons, daughters] = CHILDREN.exec(text) ?? [];
  if (found === undefined) return undefined;
  const tokens: Token[] = [
    numberToken(Number(sons)),
    { key: 'ko:아들', kind: 'word', means: [[stem('son'), 1]] },
    numberToken(Number(daughters)),
    { key: 'ko:딸', kind: 'word', means: [[stem('daughter'), 1]] },
  ];
  return { tokens, end: at + found.length };
}
