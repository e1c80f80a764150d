import { describe, expect, test } from 'vitest';
import { cellsOf, fullBand } from '../../../../src/core/align/band.ts';
import { posteriors } from '../../../../src/core/align/pairs/order.ts';
import { WEIGHTS } from '../../../../src/core/align/weights.ts';

const N = 12;
const first = Int32Array.from({ length: N + 1 }, (_, i) => i);
const cells = cellsOf(fullBand(N, N), first, first);
const ordering = { pace: 1, begins: new Uint8Array(N).fill(1), weights: WEIGHTS.pairs.order };

/** Posteriors where each row's evidence speaks for one column, and some rows' for none. */
function posteriorOf(columnOf: readonly (number | undefined)[], strength = 4): Float32Array {
  const likely = new Float32Array(cells.size).fill(Math.exp(-1));
  columnOf.forEach((column, row) => {
    if (column !== undefined) likely[row * N + column] = Math.exp(strength);
  });
  return posteriors(cells, likely, ordering);
}
const best = (posterior: Float32Array, row: number): number => {
  const values = Array.from(posterior.slice(row * N, (row + 1) * N));
  return values.indexOf(Math.max(...values));
};
const straight = Array.from({ length: N }, (_, i) => i);

describe('sentences in their order', () => {
  test('each row is a distribution over its columns and nowhere', () => {
    const posterior = posteriorOf(straight);
    for (let row = 0; row < N; row++) {
      const sum = posterior.slice(row * N, (row + 1) * N).reduce((a, b) => a + b, 0);
      expect(sum).toBeGreaterThan(0);
      expect(sum).toBeLessThanOrEqual(1 + 1e-4);
    }
  });

  test('rows in order are where they are', () => {
    const posterior = posteriorOf(straight);
    expect(straight.map((row) => best(posterior, row))).toEqual(straight);
    expect(posterior[5 * N + 5]).toBeGreaterThan(0.9);
  });

  test('a row without evidence is carried by its neighbours', () => {
    const posterior = posteriorOf(straight.map((i) => (i === 6 ? undefined : i)));
    expect(best(posterior, 6)).toBe(6);
    expect(posterior[6 * N + 6]).toBeLessThan(posterior[5 * N + 5] ?? 0);
  });

  test('two rows that moved far are found where they went, and the others stay', () => {
    const moved = straight.map((i) => (i === 2 ? 9 : i === 3 ? 10 : i));
    const posterior = posteriorOf(moved, 7);
    expect(moved.map((_, row) => best(posterior, row))).toEqual(moved);
    expect(posterior[2 * N + 9]).toBeGreaterThan(0.5);
  });

  test('a lone row far away pays once, and the next goes on here', () => {
    const lone = straight.map((i) => (i === 4 ? 11 : i));
    const posterior = posteriorOf(lone, 9);
    expect(best(posterior, 4)).toBe(11);
    expect(best(posterior, 5)).toBe(5);
  });
});
