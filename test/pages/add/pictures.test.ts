import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/bitext/index.ts';
import { dataUriPicture, keepPictures } from '../../../src/pages/add/pictures.ts';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const png = `data:image/png;base64,${PIXEL}`;
const measure = () => Promise.resolve({ width: 640, height: 360 });

const article: Article = {
  lang: 'en',
  title: 'A picture',
  blocks: [
    { role: 'paragraph', text: 'Text.' },
    { role: 'figure', text: 'The quay at dawn.' },
    { role: 'figure', text: 'The quay again.' },
  ],
};

describe('pictures that stand in a page', () => {
  test('bytes of a data address', () => {
    const found = dataUriPicture(png);
    expect(found?.type).toBe('image/png');
    expect(Buffer.from(found?.bytes ?? []).toString('base64')).toBe(PIXEL);
  });

  test.each([
    ['a drawing that may hold a script', 'data:image/svg+xml;base64,PHN2Zy8+'],
    ['a page', 'data:text/html;base64,PHA+'],
    ['what is no base64', 'data:image/png;base64,A'],
    ['what is not encoded', 'data:image/png,abc'],
    ['an address elsewhere', 'https://example.com/a.png'],
  ])('leaves out %s', (_, uri) => {
    expect(dataUriPicture(uri)).toBeUndefined();
  });

  test('one picture twice is kept once, under the hash of its bytes', async () => {
    const inline = [
      { block: 1, dataUri: png },
      { block: 2, dataUri: png },
    ];
    const { article: kept, pictures } = await keepPictures(article, inline, measure);
    const hash = createHash('sha256').update(Buffer.from(PIXEL, 'base64')).digest('hex');
    expect(pictures.map((picture) => [picture.hash, picture.type])).toEqual([[hash, 'image/png']]);
    expect(kept.blocks[1]).toEqual({ ...article.blocks[1], asset: hash, width: 640, height: 360 });
    expect(kept.blocks[2]?.asset).toBe(hash);
    expect(article.blocks[1]?.asset).toBeUndefined();
  });

  test('what cannot be shown leaves its caption', async () => {
    const undecodable = () => Promise.resolve(undefined);
    const { article: kept, pictures } = await keepPictures(
      article,
      [{ block: 1, dataUri: png }],
      undecodable,
    );
    expect(pictures).toEqual([]);
    expect(kept.blocks[1]).toEqual(article.blocks[1]);
  });
});
