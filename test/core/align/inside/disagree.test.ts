import { describe, expect, test } from 'vitest';
import { disagreementsIn, linkInside, type PairSide } from '../../../../src/core/align/index.ts';
import { readArticles } from '../../../../src/node/bench/articles.ts';
import { AGREEING } from './agreeing.ts';
import { DISAGREEING } from './disagreeing.ts';

function told(translation: PairSide, original: PairSide): [string, string][] {
  return disagreementsIn(translation, original, linkInside(translation, original)).map((found) => [
    translation.text.slice(found.translation.start, found.translation.end),
    original.text.slice(found.original.start, found.original.end),
  ]);
}

const inEnglish = (text: string, date?: string): PairSide => ({ lang: 'en', text, ...(date && { date }) });
const inKorean = (text: string, date?: string): PairSide => ({ lang: 'ko', text, ...(date && { date }) });

describe('values that the sides do not agree on', () => {
  test.each(DISAGREEING)('%s | %s', (english, korean, one, other) => {
    const found = told(inEnglish(english), inKorean(korean));
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toBe(one);
    expect(found[0]?.[1]).toContain(other.replace(/[가-힣]$/, ''));
  });

  test('either language may be the translation', () => {
    expect(
      told(inKorean('이 불로 4명이 다쳤다.'), inEnglish('Three people were injured in the fire.')),
    ).toHaveLength(1);
  });
});

describe('values that only look different', () => {
  test.each(AGREEING)('%s | %s', (english = '', korean = '', date) => {
    expect(told(inEnglish(english, date), inKorean(korean, date))).toEqual([]);
  });

  test.each([
    ['', ''],
    ['', '4명이 다쳤다.'],
    ['1,200 people', '…'],
  ])('nothing to compare: "%s" and "%s"', (english = '', korean = '') => {
    expect(told(inEnglish(english), inKorean(korean))).toEqual([]);
  });

  test('languages that the house does not read', () => {
    expect(told({ lang: 'fr', text: 'Trois personnes' }, inKorean('4명이 다쳤다.'))).toEqual([]);
  });

  test('the articles linked by hand agree: under one mark in a hundred pairs', async () => {
    let [pairs, marks] = [0, 0];
    for (const { translation, original, gold } of await readArticles())
      for (const [left, right] of gold) {
        if (left.length === 0 || right.length === 0) continue;
        const texts = (all: readonly string[], at: readonly number[]) => at.map((i) => all[i]).join('\n');
        pairs += 1;
        marks += told(
          inEnglish(texts(translation.texts, left), translation.date),
          inKorean(texts(original.texts, right), original.date),
        ).length;
      }
    expect(pairs).toBeGreaterThan(400);
    expect(marks / pairs, `${marks} marks in ${pairs} pairs`).toBeLessThan(0.01);
  });
});
