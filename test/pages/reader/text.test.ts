import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../../src/core/bitext/index.ts';
import { fillOrder } from '../../../src/pages/reader/order.ts';
import { pieces } from '../../../src/pages/reader/pieces.ts';

test('marks cut a text without losing a character, also where they overlap', () => {
  const mark = fc
    .tuple(fc.nat(20), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]): Mark => ({ kind: 'emphasis', start, end: start + length }));
  fc.assert(
    fc.property(fc.string({ minLength: 40, maxLength: 60 }), fc.array(mark), (text, marks) => {
      const cut = pieces(text, marks);
      expect(cut.map((piece) => piece.text).join('')).toBe(text);
      expect(cut.every((piece) => piece.text !== '')).toBe(true);
      for (const one of marks) {
        const under = cut.filter((piece) => piece.marks.includes(one)).map((piece) => piece.text);
        expect(under.join('')).toBe(text.slice(one.start, one.end));
      }
    }),
  );
});

test('sections are read from the one that the reader was in', () => {
  expect(fillOrder(5, 2)).toEqual([2, 3, 4, 1, 0]);
  expect(fillOrder(3, 9)).toEqual([2, 1, 0]);
  expect(fillOrder(0, 0)).toEqual([]);
});
