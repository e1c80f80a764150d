import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkBeads,
  mend,
  record,
  redo,
  startHistory,
  undo,
  type Bead,
  type Edit,
} from '../../../src/core/bitext/index.ts';
import { bead, editOf, soundBeads, wishes } from './mend.made.ts';

const sizesOf = (beads: readonly Bead[]) => ({
  translation: beads.flatMap(({ translation }) => translation).length,
  original: beads.flatMap(({ original }) => original).length,
});

/** What an edit comes to, in short: `0,1|0` for a bead, with a star where the reader made it and an x where it crosses. */
function after(beads: readonly Bead[], edit: Edit): string[] | undefined {
  return mend(beads, sizesOf(beads), edit)?.map(
    ({ translation, original, by, crosses }) =>
      `${translation.join()}|${original.join()}${by === 'reader' ? '*' : ''}${crosses ? 'x' : ''}`,
  );
}

const plain = [bead([0], [0]), bead([1, 2], [1]), bead([], [2]), bead([3], [3])];

describe('an edit', () => {
  test('merges a bead with the next', () => {
    expect(after(plain, { kind: 'merge', bead: 0 })).toEqual(['0,1,2|0,1*', '|2', '3|3']);
    expect(after(plain, { kind: 'merge', bead: 2 })).toEqual(['0|0', '1,2|1', '3|2,3*']);
    expect(after(plain, { kind: 'merge', bead: 3 })).toBeUndefined();
    expect(after(plain, { kind: 'merge', bead: -1 })).toBeUndefined();
  });

  test('splits one to one, or where it is told to', () => {
    expect(after(plain, { kind: 'split', bead: 1 })).toEqual(['0|0', '1|1*', '2|*', '|2', '3|3']);
    const big = [bead([0, 1, 2], [0, 1])];
    expect(after(big, { kind: 'split', bead: 0 })).toEqual(['0|0*', '1|1*', '2|*']);
    const at = { translation: 2, original: 1 };
    expect(after(big, { kind: 'split', bead: 0, at })).toEqual(['0,1|0*', '2|1*']);
    expect(after(big, { kind: 'split', bead: 0, at: { translation: 3, original: 2 } })).toBeUndefined();
    expect(after(big, { kind: 'split', bead: 0, at: { translation: 4, original: 1 } })).toBeUndefined();
    expect(after(plain, { kind: 'split', bead: 0 })).toBeUndefined();
  });

  test('moves a block to the neighbouring bead', () => {
    const down: Edit = { kind: 'move', side: 'translation', block: 2, to: 'after' };
    expect(after(plain, down)).toEqual(['0|0', '1|1*', '2|2*', '3|3']);
    expect(after(plain, { ...down, block: 1 })).toBeUndefined();
    expect(after(plain, { ...down, block: 1, to: 'before' })).toEqual(['0,1|0*', '2|1*', '|2', '3|3']);
    expect(after(plain, { ...down, side: 'original' })).toEqual(['0|0', '1,2|1', '3|2,3*']);
    expect(after(plain, { ...down, block: 3 })).toBeUndefined();
    expect(after(plain, { ...down, block: 9 })).toBeUndefined();
  });

  test('unlinks, and links what is alone', () => {
    expect(after(plain, { kind: 'unlink', bead: 1 })).toEqual(['0|0', '1|*', '2|*', '|1*', '|2', '3|3']);
    expect(after(plain, { kind: 'unlink', bead: 2 })).toBeUndefined();
    const lone = [bead([0], []), bead([1], [0]), bead([], [1]), bead([], [2])];
    expect(after(lone, { kind: 'link', beads: [0, 3] })).toEqual(['0|2*x', '1|0', '|1']);
    expect(after(lone, { kind: 'link', beads: [2, 3] })).toBeUndefined();
    expect(after(lone, { kind: 'link', beads: [0, 1] })).toBeUndefined();
    expect(after(lone, { kind: 'link', beads: [0, 0] })).toBeUndefined();
  });

  test('takes what stood out of order to its place, and the flag from what does not cross any more', () => {
    const crossing = [bead([0], [0]), bead([1], [2], { crosses: true }), bead([2], [1]), bead([3], [3])];
    expect(after(crossing, { kind: 'unlink', bead: 1 })).toEqual(['0|0', '1|*', '2|1', '|2*', '3|3']);
    expect(after(crossing, { kind: 'unlink', bead: 2 })).toEqual(['0|0', '|1*', '1|2', '2|*', '3|3']);
    expect(after(crossing, { kind: 'merge', bead: 1 })).toEqual(['0|0', '1,2|1,2*', '3|3']);
  });

  test('is certain, and leaves the other beads the very ones they were', () => {
    const mended = mend(plain, sizesOf(plain), { kind: 'merge', bead: 1 });
    expect(mended?.[1]).toEqual(bead([1, 2], [1, 2], { by: 'reader', confidence: 1 }));
    expect(mended?.[0]).toBe(plain[0]);
    expect(mended?.[2]).toBe(plain[3]);
  });
});

const said = ({ translation, original, confidence, by }: Bead) =>
  JSON.stringify([translation, original, confidence, by]);

test('thousands of edits, undone and done again, keep the beads sound and lose nothing', () => {
  let edits = 0;
  fc.assert(
    fc.property(soundBeads, fc.array(wishes, { minLength: 12, maxLength: 40 }), ({ beads, sizes }, steps) => {
      checkBeads(beads, sizes);
      let history = startHistory(beads);
      for (const wish of steps) {
        const now = history.beads;
        if (wish.kind === 'undo' || wish.kind === 'redo') {
          history = (wish.kind === 'undo' ? undo(history) : redo(history)) ?? history;
          checkBeads(history.beads, sizes);
          continue;
        }
        const mended = mend(now, sizes, editOf(wish, now, sizes));
        if (!mended) continue;
        edits += 1;
        checkBeads(mended, sizes);
        const kept = new Set(now.map(said));
        const strangers = mended.filter((some) => !kept.has(said(some)));
        expect(strangers.every(({ by, confidence }) => by === 'reader' && confidence === 1)).toBe(true);
        history = record(history, mended);
        const back = undo(history);
        expect(back?.beads.length).toBe(now.length);
        expect(back?.beads.every((some, i) => some === now[i])).toBe(true);
        expect(back && redo(back)).toEqual(history);
      }
      const last = history.beads;
      let done = 0;
      for (let back = undo(history); back; back = undo(back)) {
        history = back;
        done += 1;
      }
      expect(history.beads.length).toBe(beads.length);
      expect(history.beads.every((some, i) => some === beads[i])).toBe(true);
      for (let n = 0; n < done; n += 1) history = redo(history) ?? history;
      expect(history.beads).toEqual(last);
    }),
    { numRuns: 600 },
  );
  expect(edits).toBeGreaterThan(3_000);
});
