import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleDocument, readArticles } from '../../../src/node/bench/articles.ts';
import { beadsFromLinks } from '../../../src/node/bench/components.ts';
import { InputError } from '../../../src/node/command/index.ts';

const block = (role: string, ...sentences: string[]) => ({ role, sentences });
const article = {
  freeness: 'free',
  date: '2024-05-01',
  kept: true,
  translation: [block('title', 'A.'), block('paragraph', 'B.', 'C.'), block('paragraph', 'D.')],
  original: [block('title', '가.'), block('paragraph', '나.'), block('paragraph', '다.')],
  links: [
    [
      [0, 0],
      [0, 0],
    ],
    [
      [1, 0],
      [1, 0],
    ],
    [
      [1, 1],
      [2, 0],
    ],
  ],
  doubtful: [
    [
      [2, 0],
      [2, 0],
    ],
  ],
};

describe('an article as a document', () => {
  test('blocks are units, and the links of their sentences make beads', () => {
    expect(articleDocument(JSON.stringify(article), 'rain.json')).toEqual({
      id: 'rain',
      genre: 'free',
      kept: true,
      translation: {
        lang: 'en',
        texts: ['A.', 'B. C.', 'D.'],
        roles: ['title', 'paragraph', 'paragraph'],
        date: '2024-05-01',
      },
      original: {
        lang: 'ko',
        texts: ['가.', '나.', '다.'],
        roles: ['title', 'paragraph', 'paragraph'],
        date: '2024-05-01',
      },
      gold: [
        [[0], [0]],
        [[1], [1, 2]],
        [[2], []],
      ],
    });
  });

  test('a doubtful link is no link, even where it is named as one', () => {
    const both = { ...article, links: [...article.links, ...article.doubtful] };
    expect(articleDocument(JSON.stringify(both), 'rain.json').gold).toContainEqual([[2], []]);
  });

  test.each([
    ['{', 'rain.json is not a JSON object.'],
    [JSON.stringify({ ...article, freeness: 1 }), '"freeness"'],
    [JSON.stringify({ ...article, date: null }), '"date"'],
    [JSON.stringify({ ...article, original: [{ role: 'title' }] }), '"original"'],
    [JSON.stringify({ ...article, links: [[[0, 0]]] }), 'names a sentence that is not there'],
    [
      JSON.stringify({
        ...article,
        links: [
          [
            [0, 1],
            [0, 0],
          ],
        ],
      }),
      '[[0,1],[0,0]]',
    ],
    [JSON.stringify({ ...article, links: undefined }), '"links"'],
  ])('%j is refused by name', (text, says) => {
    const read = () => articleDocument(text, 'rain.json');
    expect(read).toThrow(InputError);
    expect(read).toThrow(says);
  });
});

test('a folder without articles is bad input', async () => {
  await expect(readArticles(await mkdtemp(join(tmpdir(), 'naranhi-')))).rejects.toThrow(InputError);
  await expect(readArticles('/nowhere/at/all')).rejects.toThrow(InputError);
});

test('blocks that hang together through others are one bead', () => {
  const beads = beadsFromLinks(
    [
      [2, 0],
      [0, 0],
      [2, 3],
    ],
    { translation: 4, original: 4 },
  );
  expect(beads).toHaveLength(5);
  expect(beads).toEqual(
    expect.arrayContaining([
      [
        [0, 2],
        [0, 3],
      ],
      [[1], []],
      [[3], []],
      [[], [1]],
      [[], [2]],
    ]),
  );
});
