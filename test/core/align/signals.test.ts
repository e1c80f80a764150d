import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/core/align/english/stem.ts';
import { SoundIndex } from '../../../src/core/align/sound/names.ts';
import type { Token } from '../../../src/core/align/token.ts';
import { tokeniserOf } from '../../../src/core/align/tokenisers.ts';
import { AMOUNTS } from './signals-amounts.ts';
import { APART } from './signals-apart.ts';
import { COUNTS } from './signals-counts.ts';
import { DATES } from './signals-dates.ts';
import { NAMES } from './signals-names.ts';
import { OTHER_DAYS } from './signals-other-days.ts';
import { PEOPLE } from './signals-people.ts';
import { SAID } from './signals-grammar.ts';
import { STRANGERS } from './signals-strangers.ts';

const rows = (table: string) =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([korean = '', english = '', date = '', wanted = '']) => ({ korean, english, date, wanted }));

const read = (lang: string, text: string, date = ''): Token[] =>
  tokeniserOf(lang)(text.normalize('NFKC'), date === '' ? {} : { date });

/** The English tokens that a token of the Korean phrase matches by key, by meaning or by sound. */
function matched(korean: readonly Token[], english: readonly Token[]): Token[] {
  const index = new SoundIndex(
    english.flatMap(({ sounds, capital }, id) =>
      (sounds ?? []).map((word) => ({ id, word, capital: capital ?? false })),
    ),
  );
  const heard = new Set(
    korean.flatMap(({ sounds }) => sounds ?? []).flatMap((word) => index.like(word).map(({ id }) => id)),
  );
  const means = (token: Token, key: string) => (token.means ?? []).some(([to]) => to === key);
  return english.filter(
    (token, id) =>
      heard.has(id) ||
      korean.some((other) => other.key === token.key || means(other, token.key) || means(token, other.key)),
  );
}

/** Whether a token is what a table asks for: a key, the value of a number, a word or a spelling. */
function is(token: Token, wanted: string): boolean {
  const [over = '', under = '1'] = wanted.split('/');
  const value = Number(over) / Number(under);
  const said = Number(token.key.replace(/^(?:#|~|[sy]:)/, ''));
  return (
    token.key === wanted ||
    Math.abs(said - value) < 1e-9 ||
    (/[a-z]/i.test(wanted) &&
      [wanted, stem(wanted.toLowerCase()), wanted.toUpperCase()].includes(token.key)) ||
    (token.sounds ?? []).includes(wanted.toLowerCase())
  );
}

describe('what must match', () => {
  test.each(rows(COUNTS + AMOUNTS + DATES + PEOPLE + NAMES + SAID))(
    '$korean = $english: $wanted',
    ({ korean, english, date, wanted }) => {
      const found = matched(read('ko', korean, date), read('en', english));
      expect(wanted.split(/\s+/).filter((one) => !found.some((token) => is(token, one)))).toEqual([]);
    },
  );
});

describe('what must not match', () => {
  test.each(rows(APART + OTHER_DAYS + STRANGERS))('$korean, $english', ({ korean, english, date }) => {
    const found = matched(read('ko', korean, date), read('en', english));
    expect(found.map(({ key }) => key)).toEqual([]);
  });
});

describe('how much a number is trusted', () => {
  test.each(['한 명', '두 나라', '세 사람', '네 가지', '석 달', '열 명', '하나의'])('%s: little', (korean) =>
    expect(read('ko', korean)[0]).toMatchObject({ kind: 'word', key: expect.stringMatching(/^~/) as string }),
  );

  test.each(['스무 명', '열두 시', '다섯 개', '2명', '삼십 명', '만 명'])('%s: much', (korean) =>
    expect(read('ko', korean)[0]).toMatchObject({
      kind: 'number',
      key: expect.stringMatching(/^#/) as string,
    }),
  );
});
