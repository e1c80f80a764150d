import { expect, test } from 'vitest';
import { linkInside } from '../../../../src/core/align/index.ts';
import type { Pair } from '../../../../src/library/index.ts';
import { counterpart, counterpartIn } from '../../../../src/pages/reader/notes/counterpart.ts';

const EN = 'The keeper counted 135 boats in March 2014. Nobody in the square wanted to sell the nets.';
const KO = '등대지기는 2014년 3월에 배 135척을 셌다. 광장에서 그물을 팔려는 사람은 없었다.';
const inside = linkInside({ lang: 'en', text: EN }, { lang: 'ko', text: KO });
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

test('a sentence that is marked has its own on the other side', () => {
  const [first = ''] = EN.split(/(?<=\.) /);
  expect(words(KO, counterpartIn(inside, 'translation', spanOf(EN, first)))).toEqual([
    '등대지기는 2014년 3월에 배 135척을 셌다.',
  ]);
  expect(words(EN, counterpartIn(inside, 'original', spanOf(KO, KO)))).toEqual(EN.split(/(?<=\.) /));
});

test('words that are marked have those that are linked with them, and no more', () => {
  const found = words(KO, counterpartIn(inside, 'translation', spanOf(EN, 'counted 135 boats')));
  expect(found.join()).toContain('135');
  expect(found.join()).not.toContain('2014');
  expect(counterpartIn(inside, 'translation', spanOf(EN, 'The'))).toEqual([]);
});

test('as long as nobody knows what is linked, or there is no other side, there is none', async () => {
  const pair: Pair = {
    bead: { translation: [0], original: [0], confidence: 1, by: 'aligner' },
    translation: [{ role: 'paragraph', text: EN }],
    original: [{ role: 'paragraph', text: KO }],
  };
  const span = spanOf(EN, EN);
  const look = () => Promise.resolve(inside);
  expect(await counterpart(pair, 'translation', span, () => Promise.resolve(undefined))).toEqual([]);
  expect(await counterpart(pair, 'translation', span, look)).toHaveLength(2);
  expect(await counterpart({ ...pair, original: [] }, 'translation', span, look)).toEqual([]);
});
