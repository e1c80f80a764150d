import { expect, test } from 'vitest';
import type { Bead } from '../../../../src/core/bitext/index.ts';
import { offersFor } from '../../../../src/pages/reader/mend/offers.ts';

const bead = (translation: number[], original: number[]): Bead => ({
  translation,
  original,
  confidence: 1,
  by: 'aligner',
});

/** What is offered, in short, for a pair between two others. */
function offered(before: Bead | undefined, middle: Bead, after: Bead | undefined): string[] {
  const pair = { bead: middle, translation: [], original: [] };
  return offersFor({ index: 1, pair, before, after }).map((offer) =>
    [
      offer.kind,
      'way' in offer && offer.way,
      'side' in offer && offer.side,
      'only' in offer && offer.only && 'only',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

test('a pair between two others', () => {
  expect(offered(bead([0], [0]), bead([1], [1, 2]), bead([2], [3]))).toEqual([
    'merge before',
    'merge after',
    'split',
    'unlink',
    'move before translation only',
    'move after translation only',
    'move before original',
    'move after original',
  ]);
});

test('the only pair of all', () => {
  expect(offered(undefined, bead([0], [0]), undefined)).toEqual(['unlink']);
});

test('what stands alone is linked with what is alone on the other side, or joins a pair', () => {
  expect(offered(bead([], [0]), bead([0], []), bead([1], [1]))).toEqual(['link before', 'merge after']);
  expect(offered(bead([0], []), bead([1], []), undefined)).toEqual([]);
});
