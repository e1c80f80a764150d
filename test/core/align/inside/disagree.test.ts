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
    const pairs = await linkedByHand();
    expect(pairs.length).toBeGreaterThan(400);
    const marks = pairs.reduce((sum, [left, right]) => sum + told(left, right).length, 0);
    expect(marks / pairs.length, `${marks} marks in ${pairs.length} pairs`).toBeLessThan(0.01);
  });

  test('of numbers in them that are changed on purpose, two in five are told', async () => {
    let [changed, marked] = [0, 0];
    for (const [left, right] of await linkedByHand())
      for (const { number, at, text } of miscounted(left.text, right.text)) {
        changed += 1;
        const wrong = { ...left, text };
        const found = disagreementsIn(wrong, right, linkInside(wrong, right));
        if (found.some(({ translation: { start, end } }) => start < at + number.length && end > at))
          marked += 1;
      }
    expect(changed).toBeGreaterThan(500);
    expect(marked / changed, `${marked} of ${changed}`).toBeGreaterThan(0.4);
  });
});

/** The pairs of the project's articles that have both sides. */
async function linkedByHand(): Promise<[PairSide, PairSide][]> {
  const texts = (all: readonly string[], at: readonly number[]) => at.map((i) => all[i]).join('\n');
  return (await readArticles()).flatMap(({ translation, original, gold }) =>
    gold
      .filter(([left, right]) => left.length > 0 && right.length > 0)
      .map(([left, right]): [PairSide, PairSide] => [
        inEnglish(texts(translation.texts, left), translation.date),
        inKorean(texts(original.texts, right), original.date),
      ]),
  );
}

/** An English text with one number in digits put wrong, for each that its Korean has too: its last digit but noughts. */
function miscounted(english: string, korean: string): { number: string; at: number; text: string }[] {
  const there = new Set((korean.replace(/,/g, '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
  return [...english.matchAll(/\d[\d,]*(?:\.\d+)?/g)].flatMap(({ 0: right, index: at }) => {
    if (!there.has(Number(right.replace(/,/g, '')))) return [];
    const number = right.replace(/[1-9](?=[^1-9]*$)/, (digit) => String(((Number(digit) + 3) % 9) + 1));
    return number === right
      ? []
      : [{ number, at, text: english.slice(0, at) + number + english.slice(at + right.length) }];
  });
}
