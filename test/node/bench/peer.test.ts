import { describe, expect, test } from 'vitest';
import { beadsBetween, tokenised, withPeer } from '../../../src/node/bench/peer.ts';

describe('what hunalign is given and gives', () => {
  test('jamo, with punctuation apart and no line breaks', () => {
    expect(tokenised('“각,” 그가\n말했다.')).toBe('“ 각 , ” 그가 말했다 .'.normalize('NFD'));
  });

  test('a bead lies between two rungs', () => {
    expect(
      beadsBetween([
        [0, 0, 1],
        [1, 1, 1],
        [1, 2, 1],
        [3, 3, 1],
        [3, 3, 0],
      ]),
    ).toEqual([
      [[0], [0]],
      [[], [1]],
      [[1, 2], [2]],
    ]);
  });

  test('one document after another', async () => {
    const sides = (count: number) => ({
      translation: { lang: 'en', texts: Array.from({ length: count }, (_, i) => `It cost ${i} won.`) },
      original: { lang: 'ko', texts: Array.from({ length: count }, (_, i) => `${i}원이 들었다.`) },
    });
    await withPeer(async ({ align }) => {
      expect(await align(sides(3))).toEqual([0, 1, 2].map((i) => [[i], [i]]));
      expect(await align(sides(2))).toEqual([0, 1].map((i) => [[i], [i]]));
    });
  });
});
