import { describe, expect, test } from 'vitest';
import { SoundIndex } from '../../../src/core/align/sound/names.ts';
import { alike, hangulPhones, skeleton } from '../../../src/core/align/sound/phones.ts';
import { latinPhones } from '../../../src/core/align/sound/spelling.ts';

const heard = (hangul: string, latin: string, capital = true) =>
  new SoundIndex([{ id: 7, word: latin, capital }]).like(hangul).some(({ id }) => id === 7);

describe('names by sound', () => {
  test.each([
    ['카터', 'carter'],
    ['부시', 'bush'],
    ['오바마', 'obama'],
    ['바그다드', 'baghdad'],
    ['김정은', 'kimjongun'],
    ['시진핑', 'xijinping'],
    ['싱가포르', 'singapore'],
    ['베이징', 'beijing'],
    ['브라질', 'brazil'],
    ['워싱턴', 'washington'],
    ['캘리포니아', 'california'],
    ['트럼프', 'trump'],
    ['메르켈', 'merkel'],
    ['블라디미르', 'vladimir'],
  ])('%s is %s', (hangul, latin) => expect(heard(hangul, latin)).toBe(true));

  test.each([
    ['카터', 'clinton'],
    ['부시', 'putin'],
    ['바그다드', 'bogota'],
    ['시진핑', 'kimjongun'],
    ['서울', 'salt'],
    ['베이징', 'boston'],
    ['정부', 'chamber'],
    ['대통령', 'detroit'],
    ['브라질', 'brussels'],
    ['메르켈', 'moscow'],
    ['한국', 'hank'],
    ['파리', 'poor'],
  ])('%s is not %s', (hangul, latin) => expect(heard(hangul, latin)).toBe(false));

  test.each([
    ['컴포넌트', 'component'],
    ['인스턴스', 'instance'],
    ['메서드', 'method'],
  ])('a loanword needs no capital: %s, %s', (hangul, latin) =>
    expect(heard(hangul, latin, false)).toBe(true),
  );

  test('a short word without a capital is no loanword', () => {
    expect(heard('부시', 'bush', false)).toBe(false);
  });

  test('only Hangul is looked up', () => {
    expect(new SoundIndex([{ id: 0, word: 'bush', capital: true }]).like('bush')).toEqual([]);
  });
});

describe('phones', () => {
  test('a word is wholly like itself, and wholly unlike nothing', () => {
    const phones = hangulPhones('모스크바');
    expect(alike(phones, phones)).toBe(1);
    expect(alike('', '')).toBe(0);
    expect(alike(phones, '')).toBeLessThan(0);
  });

  test('spellings that go two ways are read both ways', () => {
    expect(latinPhones('george').map(skeleton)).toEqual(expect.arrayContaining(['K', 'S']));
    expect(latinPhones('michael').map(skeleton)).toEqual(expect.arrayContaining(['MSR', 'MKR']));
  });
});
