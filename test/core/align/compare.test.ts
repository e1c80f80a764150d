import { describe, expect, test } from 'vitest';
import { compareSides } from '../../../src/core/align/index.ts';
import type { Article } from '../../../src/core/bitext/index.ts';

const article = (lang: string, texts: readonly string[]): Article => ({
  lang,
  title: 't',
  blocks: texts.map((text) => ({ role: 'paragraph', text })),
});

const english = article('en', [
  'The government said on Tuesday that it will build 3,000 new homes in Seoul by 2027.',
  'Prices in the capital rose 4.2 percent last year, the central bank reported.',
  'Residents asked the mayor to keep the park open and to plant 500 trees.',
]);
const korean = article('ko', [
  '정부는 2027년까지 서울에 새 주택 3천 채를 짓겠다고 화요일 밝혔다.',
  '중앙은행에 따르면 지난해 수도의 물가는 4.2% 올랐다.',
  '주민들은 공원을 계속 열고 나무 500그루를 심어 달라고 시장에게 요청했다.',
]);
const other = article('ko', [
  '할머니는 부엌에서 김치를 담그며 옛날 노래를 불렀다.',
  '고양이가 창가에 앉아 비 오는 마당을 바라보았다.',
  '저녁이 되자 아이들은 이불 속에서 이야기를 들었다.',
]);

describe('two sides at a glance', () => {
  test('a translation and its original', () => expect(compareSides(english, korean)).toBe('fine'));
  test('the other way round', () => expect(compareSides(korean, english)).toBe('swapped'));
  test('nothing in common', () => expect(compareSides(english, other)).toBe('unrelated'));
  test('one language', () => expect(compareSides(korean, other)).toBe('same-language'));
  test('Korean letters count more than what the article says of itself', () =>
    expect(compareSides({ ...korean, lang: 'en' }, other)).toBe('same-language'));
  test('too little to judge by is no reason to complain', () =>
    expect(compareSides(article('en', ['Hello']), article('ko', ['바다']))).toBe('fine'));
  test('languages whose words are not read are not judged', () =>
    expect(compareSides(article('fr', ['un', 'deux', 'trois']), korean)).toBe('fine'));
});
