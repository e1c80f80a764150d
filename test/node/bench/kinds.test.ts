import { describe, expect, test } from 'vitest';
import { calibration } from '../../../src/node/bench/calibration.ts';
import type { BeadPair, Document } from '../../../src/node/bench/document.ts';
import { groupsOf } from '../../../src/node/bench/groups.ts';
import { countKinds, crossing, kindOf } from '../../../src/node/bench/kinds.ts';

const one = (i: number, j = i): BeadPair => [[i], [j]];

function documentOf(gold: BeadPair[], more: Partial<Document> = {}): Document {
  const texts = (side: 0 | 1) => [...new Set(gold.flatMap((bead) => bead[side]))].map(String);
  return {
    id: 'made',
    translation: { lang: 'en', texts: texts(0) },
    original: { lang: 'ko', texts: texts(1) },
    gold,
    ...more,
  };
}

describe('kinds', () => {
  test.each([
    ['1-1', one(0)],
    ['2-1', [[0, 1], [0]]],
    ['larger', [[0], [0, 1, 2]]],
    ['0-1', [[], [4]]],
  ] as [string, BeadPair][])('%s', (kind, bead) => expect(kindOf(bead)).toBe(kind));

  test('a bead that moved crosses, those it passed do not', () => {
    expect(crossing([one(0, 3), one(1, 0), one(2, 1), one(3, 2)])).toEqual([one(0, 3)]);
    expect(crossing([one(0), one(1), [[2], []]])).toEqual([]);
    expect(crossing([])).toEqual([]);
  });

  test('of two that change places the smaller has moved', () => {
    expect(
      crossing([
        one(0, 2),
        [
          [1, 2],
          [0, 1],
        ],
      ]),
    ).toEqual([one(0, 2)]);
  });

  test('are counted on both sides', () => {
    const document = documentOf([one(0), [[1], [1, 2]], [[2], []]]);
    const counts = countKinds([document], [[one(0), one(1), [[], [2]], [[2], []]]]);
    const count = (kind: string) => counts.find((entry) => entry.kind === kind);
    expect(count('1-1')).toMatchObject({ gold: 1, found: 1, said: 2, right: 1 });
    expect(count('1-2')).toMatchObject({ gold: 1, found: 0, said: 0, right: 0 });
    expect(count('1-0')).toMatchObject({ gold: 1, found: 1, said: 1, right: 1 });
    expect(count('0-1')).toMatchObject({ gold: 0, found: 0, said: 1, right: 0 });
    expect(count('crossing')).toMatchObject({ gold: 0, said: 0 });
  });
});

test('confidence falls into its bin, and 1 into the last', () => {
  const bead = (i: number, j: number, confidence: number) =>
    ({ translation: [i], original: [j], confidence, by: 'aligner' }) as const;
  const document = documentOf([one(0), [[1], [1, 2]], one(2, 3)]);
  const alone = { translation: [], original: [2], confidence: 0.4, by: 'aligner' } as const;
  const bins = calibration([document], [[bead(0, 0, 1), bead(1, 1, 0.5), bead(2, 3, 0.98), alone]]);
  expect(bins.map(({ beads, exact, near }) => [beads, exact, near])).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [1, 0, 1],
    [0, 0, 0],
    [0, 0, 0],
    [2, 2, 2],
  ]);
  expect(bins[5]?.said).toBeCloseTo(1.98);
});

describe('groups', () => {
  const made = (genre: string, noise: number) => documentOf([one(0)], { genre, noise });

  test('by genre, by noise and by both', () => {
    const groups = groupsOf([made('news', 0.1), made('blog', 0), made('news', 0)]);
    expect(groups.map(({ name, members }) => [name, members.length])).toEqual([
      ['all', 3],
      ['blog', 1],
      ['news', 2],
      ['noise 0%', 2],
      ['noise 10%', 1],
      ['blog 0%', 1],
      ['news 0%', 1],
      ['news 10%', 1],
    ]);
  });

  test('none that tell nothing apart', () => {
    expect(groupsOf([documentOf([one(0)]), documentOf([one(0)])]).map(({ name }) => name)).toEqual(['all']);
  });
});
