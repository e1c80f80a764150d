import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/bitext/index.ts';
import { wantedPictures, withPictures } from '../../../src/pages/add/pictures/coming.ts';
import { pictureHead } from '../../../src/pages/add/pictures/head.ts';
import { dataUriBytes, keepPictures } from '../../../src/pages/add/pictures/inline.ts';
import type { Kept } from '../../../src/pages/add/pictures/keep.ts';

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const png = `data:image/png;base64,${PIXEL}`;
const keep = (bytes: Uint8Array<ArrayBuffer>): Promise<Kept> =>
  Promise.resolve({
    picture: {
      hash: createHash('sha256').update(bytes).digest('hex'),
      type: 'image/png',
      bytes: bytes.buffer,
    },
    width: 640,
    height: 360,
  });

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
    expect(Buffer.from(dataUriBytes(png) ?? []).toString('base64')).toBe(PIXEL);
  });

  test.each([
    ['a page', 'data:text/html;base64,PHA+'],
    ['what is no base64', 'data:image/png;base64,A'],
    ['what is not encoded', 'data:image/png,abc'],
    ['an address elsewhere', 'https://example.com/a.png'],
  ])('leaves out %s', (_, uri) => {
    expect(dataUriBytes(uri)).toBeUndefined();
  });

  test('one picture twice is kept once, under the hash of its bytes', async () => {
    const inline = [
      { block: 1, dataUri: png },
      { block: 2, dataUri: png },
    ];
    const { article: kept, pictures } = await keepPictures(article, inline, keep);
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

/** Bytes from text in Latin-1, and numbers. */
function bytesOf(...parts: (string | number[])[]): Uint8Array<ArrayBuffer> {
  const codes = parts.flatMap((part) =>
    typeof part === 'string' ? Array.from(part, (char) => char.charCodeAt(0)) : part,
  );
  return Uint8Array.from([...codes, ...Array<number>(40).fill(0)]);
}

describe('what a picture says of itself', () => {
  test.each([
    ['image/png', bytesOf([137], 'PNG\r\n', [26, 10, 0, 0, 0, 13], 'IHDR', [0, 0, 3, 32, 0, 0, 2, 88])],
    ['image/gif', bytesOf('GIF89a', [32, 3, 88, 2])],
    [
      'image/jpeg',
      bytesOf([255, 216, 255, 224, 0, 4, 1, 1, 255, 196, 0, 3, 0, 255, 194, 0, 17, 8, 2, 88, 3, 32]),
    ],
    ['image/webp', bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 31, 3, 0, 87, 2, 0])],
    [
      'image/webp',
      bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [9, 9, 9, 9, 0, 0, 0, 157, 1, 42, 32, 3, 88, 2]),
    ],
    ['image/webp', bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [9, 9, 9, 9, 47, 31, 195, 149, 0])],
    [
      'image/avif',
      bytesOf([0, 0, 0, 28], 'ftypavif', [0, 0, 0, 0], 'ispe', [0, 0, 0, 0, 0, 0, 3, 32, 0, 0, 2, 88]),
    ],
  ])('%s of 800 by 600', (type, bytes) => {
    expect(pictureHead(bytes)).toEqual({ type, width: 800, height: 600 });
  });

  test.each([
    ['a drawing that may hold a script', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page', bytesOf('<!doctype html>')],
    ['a JPEG that ends before its size', bytesOf([255, 216, 255, 224, 255, 255])],
    ['a picture without an extent', bytesOf('GIF89a', [0, 0, 0, 0])],
    ['nothing', new Uint8Array()],
  ])('%s is none', (_, bytes) => {
    expect(pictureHead(bytes)).toBeUndefined();
  });
});

test('pictures that came stand in the figures that named them, and nowhere else', () => {
  const src = 'https://paper.example/quay.jpg';
  const blocks = [
    { role: 'figure' as const, text: 'The quay.', src },
    { role: 'paragraph' as const, text: 'Text.' },
    { role: 'figure' as const, text: 'The quay again.', src },
    { role: 'figure' as const, text: 'A boat.', src: 'https://paper.example/boat.jpg' },
  ];
  const shown: Article = { lang: 'en', title: 'Pictures', blocks };
  expect(wantedPictures(shown)).toEqual([src, 'https://paper.example/boat.jpg']);
  const picture = { hash: 'a'.repeat(64), type: 'image/webp', bytes: new ArrayBuffer(1) };
  const came = withPictures(shown, new Map([[src, { picture, width: 8, height: 6 }]]));
  expect(came.blocks.map(({ asset }) => asset?.slice(0, 1))).toEqual(['a', undefined, 'a', undefined]);
  expect(wantedPictures(came)).toEqual(['https://paper.example/boat.jpg']);
});
