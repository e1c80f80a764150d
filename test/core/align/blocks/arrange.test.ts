import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBeads } from '../../../../src/core/bitext/index.ts';
import { arrange, type Loose } from '../../../../src/core/align/blocks/arrange.ts';
import { components } from '../../../../src/core/align/blocks/components.ts';

const bead = (translation: number[], original: number[]): Loose => ({ translation, original, confidence: 1 });
const shape = (loose: readonly Loose[]) =>
  arrange(loose).map(
    ({ translation, original, crosses }) =>
      `${translation.join(',')}-${original.join(',')}${crosses ? ' x' : ''}`,
  );

describe('beads in reading order', () => {
  test('what the original has alone follows the bead before it', () => {
    expect(shape([bead([], [1]), bead([1], [2]), bead([0], [0]), bead([], [3])])).toEqual([
      '0-0',
      '-1',
      '1-2',
      '-3',
    ]);
  });

  test('what was cut comes before what was added in its place', () => {
    expect(shape([bead([0], [0]), bead([1], []), bead([], [1]), bead([2], [2])])).toEqual([
      '0-0',
      '-1',
      '1-',
      '2-2',
    ]);
  });

  test('the fewest beads say that they cross', () => {
    expect(shape([bead([0], [3]), bead([1], [0]), bead([2], [1]), bead([3], [2])])).toEqual([
      '0-3 x',
      '1-0',
      '2-1',
      '3-2',
    ]);
  });

  test('any components keep the invariants', () => {
    const size = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(size, size, fc.array(fc.tuple(size, size), { maxLength: 14 }), (rows, columns, pairs) => {
        const links = pairs
          .map(([row, column]) => ({ row, column }))
          .filter(({ row, column }) => row < rows && column < columns);
        const beads = arrange(
          components(rows, columns, links).map((found) => bead([...found.rows], [...found.columns])),
        );
        checkBeads(beads, { translation: rows, original: columns });
      }),
      { numRuns: 500 },
    );
  });
});
