import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mend, record, startHistory, undo, type Step } from '../../../../src/core/bitext/index.ts';
import { cutInto, recut } from '../../../../src/pages/reader/mend/cuts.ts';
import { editOf, soundBeads, wishes } from '../../../core/bitext/mend.made.ts';

const step = (at: number, out: number, put: number): Step => {
  const bead = { translation: [0], original: [0], confidence: 1, by: 'reader' as const };
  return { at, out: Array.from({ length: out }, () => bead), put: Array.from({ length: put }, () => bead) };
};

const sizes = (cuts: readonly { size: number }[]) => cuts.map(({ size }) => size);

test('sections are cut one after another', () => {
  expect(cutInto(120, 50)).toEqual([
    { from: 0, size: 50, version: 0 },
    { from: 50, size: 50, version: 0 },
    { from: 100, size: 20, version: 0 },
  ]);
  expect(cutInto(0, 50)).toEqual([]);
});

test('a merge shrinks its section; those behind it show the same pairs, counted anew', () => {
  expect(recut(cutInto(120, 50), step(60, 2, 1))).toEqual([
    { from: 0, size: 50, version: 0 },
    { from: 50, size: 49, version: 1 },
    { from: 99, size: 20, version: 0 },
  ]);
});

test('a change over an edge meets both sections', () => {
  expect(recut(cutInto(120, 50), step(49, 2, 1))).toEqual([
    { from: 0, size: 49, version: 1 },
    { from: 49, size: 50, version: 1 },
    { from: 99, size: 20, version: 0 },
  ]);
});

test('no section becomes smaller than nothing', () => {
  expect(sizes(recut(cutInto(6, 2), step(1, 5, 1)))).toEqual([0, 0, 2]);
});

test('sections hold every pair through any edits and their undoing', () => {
  fc.assert(
    fc.property(soundBeads, fc.array(wishes, { maxLength: 20 }), ({ beads, sizes: blocks }, steps) => {
      let history = startHistory(beads);
      let cuts = cutInto(beads.length, 3);
      for (const wish of steps) {
        const mended = mend(history.beads, blocks, editOf(wish, history.beads, blocks));
        const next = wish.kind === 'undo' ? undo(history) : mended && record(history, mended);
        const did = wish.kind === 'undo' ? history.done.at(-1) : next?.done.at(-1);
        if (!next || !did) continue;
        history = next;
        cuts = recut(cuts, wish.kind === 'undo' ? { at: did.at, out: did.put, put: did.out } : did);
        expect(sizes(cuts).reduce((sum, size) => sum + size, 0)).toBe(next.beads.length);
        expect(cuts.every(({ size }) => size >= 0)).toBe(true);
      }
    }),
  );
});
