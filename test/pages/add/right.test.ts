import { describe, expect, test } from 'vitest';
import { FieldError, type Article } from '../../../src/core/bitext/index.ts';
import { fieldsOf, putRight } from '../../../src/pages/add/right.ts';

const article: Article = {
  lang: 'en',
  title: 'The ferry that waits',
  kicker: 'Feature',
  published: '2026-01-09T16:50+09:00',
  byline: ['Han Sora'],
  blocks: [{ role: 'paragraph', text: 'The ferry left at dawn.' }],
};

describe('putting an article right', () => {
  test('what nobody touches stays as it is', () => {
    expect(putRight(article, fieldsOf(article))).toEqual(article);
  });

  test('takes the new fields, trimmed, and keeps the text', () => {
    const better = putRight(article, {
      ...fieldsOf(article),
      title: '  The ferry that waited ',
      lang: 'ko',
      modified: { date: '2026-01-10', time: '08:00', offset: '+09:00' },
    });
    expect(better).toEqual({
      ...article,
      title: 'The ferry that waited',
      lang: 'ko',
      modified: '2026-01-10T08:00+09:00',
    });
  });

  test('an empty field takes away what stood there', () => {
    const fields = { ...fieldsOf(article), kicker: ' ', published: { date: '', time: '', offset: '' } };
    const better = putRight(article, fields);
    expect(better.kicker).toBeUndefined();
    expect(better.published).toBeUndefined();
  });

  test.each([
    [{ title: ' ' }, 'article.title'],
    [{ url: 'javascript:alert(1)' }, 'article.url'],
  ])('names the field that cannot be so: %o', (change, field) => {
    const put = () => putRight(article, { ...fieldsOf(article), ...change });
    expect(put).toThrow(FieldError);
    expect(put).toThrow(expect.objectContaining({ field }) as Error);
  });
});
