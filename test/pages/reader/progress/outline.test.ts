import { expect, test } from 'vitest';
import type { Block } from '../../../../src/core/bitext/index.ts';
import type { Pair } from '../../../../src/library/index.ts';
import { outlineOf } from '../../../../src/pages/reader/progress/outline.ts';
import { headingAt, minutesAt } from '../../../../src/pages/reader/progress/standing.ts';
import { nearestHit } from '../../../../src/pages/reader/find/search.ts';

const block = (text: string, role: Block['role'] = 'paragraph'): Block => ({ role, text });
const pair = (translation: Block[], original: Block[]): Pair => ({
  bead: { translation: [], original: [], confidence: 1, by: 'aligner' },
  translation,
  original,
});
const langs = { translation: 'en', original: 'ko' };

const outline = outlineOf(
  [
    pair([block('word '.repeat(230).trim())], [block('가'.repeat(250))]),
    pair([block('A heading', 'heading')], [block('소제목', 'heading')]),
    pair([], [block('가'.repeat(500))]),
    pair([block('Only here', 'heading')], []),
  ],
  langs,
);

test('minutes are counted a side, by the speed of its language', () => {
  expect(outline.minutes.translation.map((n) => Math.round(n * 100) / 100)).toEqual([0, 1, 1.01, 1.01, 1.02]);
  expect(outline.minutes.original.map((n) => Math.round(n * 100) / 100)).toEqual([0, 0.5, 0.51, 1.51, 1.51]);
  expect(minutesAt(outline.minutes.original, 0, 0.5)).toBe(0.25);
  expect(minutesAt(outline.minutes.original, 99)).toBe(outline.minutes.original.at(-1));
});

test('headings of either side, and the one that a pair stands under', () => {
  expect(outline.headings).toEqual([
    { pair: 1, titles: { translation: 'A heading', original: '소제목' } },
    { pair: 3, titles: { translation: 'Only here' } },
  ]);
  expect([0, 1, 2, 3, 9].map((at) => headingAt(outline.headings, at))).toEqual([-1, 0, 0, 1, 1]);
});

test('the nearest hit is the first of its pair, the later one of two as near', () => {
  const hits = [2, 2, 6, 9].map((at) => ({ pair: at, side: 'original' as const, start: 0, end: 1 }));
  expect([0, 2, 3, 4, 5, 6, 8, 20].map((at) => nearestHit(hits, at))).toEqual([0, 0, 0, 2, 2, 2, 3, 3]);
});
