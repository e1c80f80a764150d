import { describe, expect, test } from 'vitest';
import type { ArticleHead, Side } from '../../../src/core/bitext/index.ts';
import type { BitextRow } from '../../../src/library/index.ts';
import { findRows } from '../../../src/pages/shelf/find.ts';

function row(id: string, heads: Partial<Record<Side, ArticleHead>>): BitextRow {
  const tally = { one: 1, merged: 0, translationOnly: 0, originalOnly: 0, unsure: 0 };
  return {
    id,
    heads,
    titles: heads,
    pairs: 1,
    tally,
    minutes: 1,
    addedAt: 0,
    opens: 0,
    progress: 0,
    whole: true,
  };
}

const ROWS = [
  row('kite', {
    translation: { lang: 'en', title: 'The Kite Makers of Café Street', publisher: 'Garam Daily' },
    original: { lang: 'ko', title: '카페 거리의 연 만드는 사람들', kicker: '르포', publisher: '가람일보' },
  }),
  row('crab', { original: { lang: 'ko', title: '꽃게가 돌아온 바다', kicker: '현장' } }),
  row('rice', { translation: { lang: 'en', title: 'Rice, again', kicker: 'Economy' } }),
];

const found = (query: string) => findRows(ROWS, query).map(({ id }) => id);

describe('finding rows', () => {
  test('by a piece of either title', () => {
    expect(found('makers')).toEqual(['kite']);
    expect(found('거리')).toEqual(['kite']);
    expect(found('바다')).toEqual(['crab']);
  });

  test('by kicker and publisher', () => {
    expect(found('economy')).toEqual(['rice']);
    expect(found('르포')).toEqual(['kite']);
    expect(found('가람일보')).toEqual(['kite']);
  });

  test('without case, accents or the form of Hangul', () => {
    expect(found('KITE')).toEqual(['kite']);
    expect(found('cafe')).toEqual(['kite']);
    expect(found('꽃게'.normalize('NFD'))).toEqual(['crab']);
    expect(found('ＲＩＣＥ')).toEqual(['rice']);
  });

  test('while a syllable is still being typed', () => {
    for (const typed of ['ㄲ', '꼬', '꽃', '꽃ㄱ', '꽃게']) expect(found(typed)).toContain('crab');
  });

  test('by several words, each of which has to be there', () => {
    expect(found('kite 가람')).toEqual(['kite']);
    expect(found('kite rice')).toEqual([]);
  });

  test('all of them without a query, in their order', () => {
    expect(found('')).toEqual(['kite', 'crab', 'rice']);
    expect(found('  ')).toEqual(['kite', 'crab', 'rice']);
  });

  test('none for what is nowhere', () => {
    expect(found('zebra')).toEqual([]);
  });
});
