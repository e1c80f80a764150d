import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asArticle, asBitext, asPlace, FieldError, LIMITS } from '../../../src/core/bitext/index.ts';

const article = {
  lang: 'en',
  title: 'The tide table',
  published: '2026-01-09T16:50+09:00',
  byline: ['Naranhi sample desk'],
  blocks: [{ role: 'paragraph', text: 'Boats wait.' }],
};

const bitext = {
  id: 'tide',
  translation: article,
  original: {
    ...article,
    lang: 'ko',
    title: '물때표',
    blocks: [{ role: 'paragraph', text: '배가 기다린다.' }],
  },
  beads: [{ translation: [0], original: [0], confidence: 0.9, by: 'aligner' }],
};

function fieldOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof FieldError) return error.field;
    throw error;
  }
  return 'none';
}

describe('asArticle', () => {
  test('takes a whole one, and drops what it does not know', () => {
    expect(asArticle({ ...article, surprise: '<script>' })).toEqual(article);
  });

  test('makes NFD Hangul NFC', () => {
    expect(asArticle({ ...article, title: '물때'.normalize('NFD') }).title).toBe('물때');
  });

  test.each([
    [{ lang: 'English' }, 'article.lang'],
    [{ title: ' ' }, 'article.title'],
    [{ published: 'Monday' }, 'article.published'],
    [{ published: '2026-13-40' }, 'article.published'],
    [{ byline: 'one name' }, 'article.byline'],
    [{ originalUrl: 'javascript:alert(1)' }, 'article.originalUrl'],
    [{ mostViewed: [{ title: 'x', url: 'data:text/html,x' }] }, 'article.mostViewed[0].url'],
    [{ blocks: [{ role: 'script', text: '' }] }, 'article.blocks[0].role'],
    [{ blocks: [{ role: 'paragraph', text: 7 }] }, 'article.blocks[0].text'],
    [
      { blocks: [{ role: 'paragraph', text: 'ab', marks: [{ kind: 'link', start: 0, end: 3 }] }] },
      'article.blocks[0].marks[0].end',
    ],
    [{ blocks: [{ role: 'figure', text: '', asset: '../../etc' }] }, 'article.blocks[0].asset'],
    [{ title: 'x'.repeat(LIMITS.line + 1) }, 'article.title'],
  ])('names the field at fault: %j', (wrong, field) => {
    expect(fieldOf(() => asArticle({ ...article, ...wrong }))).toBe(field);
  });

  test('bounds the whole text', () => {
    const blocks = Array.from({ length: 6 }, () => ({ role: 'paragraph', text: 'x'.repeat(LIMITS.block) }));
    expect(fieldOf(() => asArticle({ ...article, blocks }))).toBe('article.blocks');
  });
});

describe('asBitext', () => {
  test('takes both sides, or one', () => {
    expect(asBitext(bitext)).toEqual(bitext);
    const beads = [{ translation: [], original: [0], confidence: 1, by: 'reader' }];
    const alone = { id: 'tide', original: bitext.original, beads };
    expect(asBitext(alone)).toEqual(alone);
  });

  test.each([
    [{ translation: undefined, original: undefined, beads: [] }, 'bitext'],
    [{ beads: [] }, 'bitext.beads[0]'],
    [{ beads: [{ ...bitext.beads[0], confidence: 2 }] }, 'bitext.beads[0].confidence'],
    [{ beads: [{ ...bitext.beads[0], by: 'nobody' }] }, 'bitext.beads[0].by'],
  ])('names the field at fault: %j', (wrong, field) => {
    expect(fieldOf(() => asBitext({ ...bitext, ...wrong }))).toBe(field);
  });

  test('anything at all is either refused by a FieldError or valid', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => asBitext(value)).toThrow(FieldError);
      }),
    );
  });
});

test('a place is whole numbers on a known side', () => {
  const place = { pair: 3, side: 'original', offset: 12, check: '배가' };
  expect(asPlace(place)).toEqual(place);
  expect(fieldOf(() => asPlace({ ...place, offset: -1 }))).toBe('place.offset');
});
