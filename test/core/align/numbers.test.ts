import { describe, expect, test } from 'vitest';
import { englishTokens } from '../../../src/core/align/english/tokens.ts';
import { koreanTokens } from '../../../src/core/align/korean/tokens.ts';

/** Numbers, months, weekdays and loose amounts; a weak number counts as one. */
const numbers = (tokens: { key: string; means?: readonly (readonly [string, number])[] }[]) =>
  tokens
    .map(({ key, means }) => (/^[~dy]/.test(key) ? (means?.[0]?.[0] ?? key) : key))
    .filter((key) => /^(?:#|[wmq]:)/.test(key));

describe('numbers in a normal form', () => {
  test.each([
    ['4월 27일', 'April 27', 'm:4 #27'],
    ['4월 27일', 'on Apr. 27,', 'm:4 #27'],
    ['2018년', 'in 2018', '#2018'],
    ['2만5천 명', '25,000 people', '#25000'],
    ['3억 달러', '$300 million', '#300000000'],
    ['1조2천억원', '1.2 trillion won', '#1200000000000'],
    ['3.5%', '3.5 percent', '#3.5'],
    ['5~6개', '5-6 pieces', '#5 #6'],
    ['서너 명', 'three or four', '#3 #4'],
    ['제2차 회담', 'the second talks', '#2'],
    ['3분기', 'the third quarter', '#3'],
    ['오후 3시 30분', '3:30 p.m.', '#3 #30'],
    ['수백만 명', 'millions of people', 'q:1000000'],
    ['수천 명', 'thousands of people', 'q:1000'],
    ['금요일에', 'on Friday', 'w:5'],
    ['스무 명', 'twenty people', '#20'],
    ['예순일곱 살', 'sixty-seven years old', '#67'],
    ['아홉 배', 'nine times', '#9'],
    ['사십 일', 'forty days', '#40'],
    ['이백오십 명', 'two hundred and fifty', '#250'],
    ['두 나라', 'two countries', '#2'],
    ['1만2천원', '12,000 won', '#12000'],
    ['3억 5천만 명', '350 million people', '#350000000'],
  ])('%s = %s', (korean, english, keys) => {
    expect(numbers(koreanTokens(korean, {}))).toEqual(keys.split(' '));
    expect(numbers(englishTokens(english))).toEqual(keys.split(' '));
  });

  test.each([
    '만일의 일',
    '천사가 왔다',
    '구조 작업',
    '한다',
    '네 마음',
    '세상이',
    '이 사람',
    '일부 지역',
    '사장은',
  ])('no number in %s', (korean) => expect(numbers(koreanTokens(korean, {}))).toEqual([]));

  test.each([
    ['tens of thousands of people', ['q:10000']],
    ['two and a half', ['#2', '#0.5']],
    ['May I ask', []],
    ['the march of time', []],
  ])('%s', (english, keys) => expect(numbers(englishTokens(english))).toEqual(keys));
});

describe('dates by the day of the article', () => {
  const means = (korean: string, date: string) =>
    koreanTokens(korean, { date }).flatMap(({ means: to }) => (to ?? []).map(([key]) => key));

  test('a bare day may be a weekday in English', () => {
    expect(means('21일', '2026-04-22T09:00:00+09:00')).toContain('w:2');
  });

  test('a day further than a week off is not', () => {
    expect(means('5일', '2026-04-22')).not.toContain('w:0');
  });

  test.each([
    ['지난해', '#2025'],
    ['내년에는', '#2027'],
    ['지난달', 'm:3'],
    ['다음달부터', 'm:5'],
  ])('%s', (korean, key) => expect(means(korean, '2026-04-22')).toContain(key));

  test('without a date nothing is guessed', () => {
    expect(
      koreanTokens('21일', {}).flatMap(({ kind, means: to }) => (kind === 'date' ? (to ?? []) : [])),
    ).toEqual([]);
  });
});
