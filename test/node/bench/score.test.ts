import { describe, expect, test } from 'vitest';
import type { BeadPair } from '../../../src/node/bench/document.ts';
import { normalised, scoreDocument, scoresOver } from '../../../src/node/bench/score.ts';

const one = (i: number): BeadPair => [[i], [i]];
const sizes = { translation: 3, original: 3 };
const gold = [one(0), one(1), one(2)];

function scores(said: BeadPair[], wanted: BeadPair[] = gold) {
  return scoresOver([scoreDocument(wanted, said, sizes)]);
}

describe('F1 of beads', () => {
  test('perfect, in any order', () => {
    expect(scores([one(2), one(0), one(1)])).toEqual({ strict: 1, lax: 1, link: 1 });
  });

  test('two merged into one: near, and two links too many', () => {
    const { strict, lax, link } = scores([
      one(0),
      [
        [2, 1],
        [1, 2],
      ],
    ]);
    // Precision 1/2, recall 1/3.
    expect(strict).toBeCloseTo(0.4, 10);
    expect(lax).toBe(1);
    // 3 of 5 links said, 3 of 3 found.
    expect(link).toBeCloseTo(0.75, 10);
  });

  test('what wrongly stands alone costs precision twice and recall once', () => {
    const { strict, lax, link } = scores([one(0), one(1)]);
    // 2 of 4 beads said, 2 of 3 linked beads found.
    expect(strict).toBeCloseTo(4 / 7, 10);
    expect(lax).toBeCloseTo(4 / 7, 10);
    expect(link).toBeCloseTo(0.8, 10);
  });

  test('what rightly stands alone counts for precision only', () => {
    const wanted: BeadPair[] = [one(0), [[1], []], [[], [1]], one(2)];
    expect(scores([one(0), [[1], []], [[], [1]]], wanted).strict).toBeCloseTo((2 * 0.6 * 0.5) / 1.1, 10);
  });

  test('a lax bead needs one shared link', () => {
    expect(scores([[[0], [1]], [[1], [0]], one(2)])).toMatchObject({ lax: 1 / 3, strict: 1 / 3 });
  });

  test('nothing linked is nought, not a division by nought', () => {
    expect(scores([], [])).toEqual({ strict: 0, lax: 0, link: 0 });
    expect(scoresOver([])).toEqual({ strict: 0, lax: 0, link: 0 });
  });

  test('beads count the same in every document', () => {
    const good = scoreDocument(gold, gold, sizes);
    const bad = scoreDocument([one(0)], [[[0], []]], { translation: 1, original: 1 });
    // 3 of 5 said, 3 of 4 sought.
    expect(scoresOver([good, bad]).strict).toBeCloseTo((2 * 0.6 * 0.75) / 1.35, 10);
  });
});

test('beads are sorted, split where they have one side, and filled up', () => {
  expect(
    normalised(
      [
        [[1, 0], [2]],
        [[2, 3], []],
      ],
      { translation: 4, original: 3 },
    ),
  ).toEqual([
    [[0, 1], [2]],
    [[2], []],
    [[3], []],
    [[], [0]],
    [[], [1]],
  ]);
});
