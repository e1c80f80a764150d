import { describe, expect, test } from 'vitest';
import type { Component } from '../../../../src/core/align/blocks/components.ts';
import { freedom } from '../../../../src/core/align/blocks/freedom.ts';

const straight = (count: number, from = 0): Component[] =>
  Array.from({ length: count }, (_, i) => ({ rows: [from + i], columns: [from + i] }));

describe('how freely a translation was edited', () => {
  test('paragraph by paragraph is not free, however long', () => {
    expect(freedom(straight(12))).toBeLessThan(0);
    expect(freedom(straight(400))).toBeLessThan(freedom(straight(12)));
    expect(freedom([])).toBeLessThanOrEqual(0);
  });

  test('merging alone is not free either', () => {
    const merged = { rows: [12], columns: [12, 13] };
    expect(freedom([...straight(12), merged])).toBeLessThan(0);
  });

  test('sentences over the borders of paragraphs are', () => {
    const tangled = [
      { rows: [8, 9], columns: [8, 9] },
      { rows: [10, 11], columns: [10, 11, 12] },
    ];
    expect(freedom([...straight(8), ...tangled])).toBeGreaterThan(0);
  });

  test('much out of order is', () => {
    const turned = [4, 5, 0, 1, 2, 3, 6, 7].map((column, row) => ({ rows: [row], columns: [column] }));
    expect(freedom(turned)).toBeGreaterThan(freedom(straight(8)));
  });
});
