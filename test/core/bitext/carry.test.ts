import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryMended, checkBeads, mend, type Bead, type Bitext } from '../../../src/core/bitext/index.ts';
import { bead, bitextOf, editOf, soundBeads, wishes } from './mend.made.ts';

const en = ['a', 'b', 'c', 'd'];
const ko = ['가', '나', '다', '라'];
const oneToOne = en.map((_, i) => bead([i], [i]));
const reader = (translation: number[], original: number[]) =>
  bead(translation, original, { by: 'reader', confidence: 1 });
const shapes = (beads: readonly Bead[]) =>
  beads.map(
    ({ translation, original, by, crosses }) =>
      `${translation.join()}|${original.join()}${by === 'reader' ? '*' : ''}${crosses ? 'x' : ''}`,
  );

describe('what the reader mended', () => {
  test('stands through a new alignment, which fills the rest', () => {
    const before = bitextOf(
      en,
      ko,
      [oneToOne[0], reader([1, 2], [1]), reader([], [2]), oneToOne[3]].flatMap((b) => b ?? []),
    );
    const after = bitextOf(en, ko, [bead([0], []), bead([1], [0, 1]), bead([2], [2]), bead([3], [3])]);
    expect(shapes(carryMended(before, after))).toEqual(['0|', '|0', '1,2|1*', '|2*', '3|3']);
  });

  test('goes along when the text grows, and goes where its text changed', () => {
    const before = bitextOf(en, ko, [reader([0, 1], [0]), reader([2], [1, 2]), bead([3], [3])]);
    const longer = bitextOf(
      ['new', 'a', 'b', 'changed', 'd'],
      ['새', ...ko],
      [0, 1, 2, 3, 4].map((i) => bead([i], [i])),
    );
    expect(shapes(carryMended(before, longer))).toEqual(['0|0', '1,2|1*', '|2', '3|3', '4|4']);
  });

  test('is told from its likeness by its neighbours', () => {
    const before = bitextOf(
      ['a', '*', 'b'],
      ['가', '*', '나'],
      [bead([0], [0]), reader([1], [1]), bead([2], [2])],
    );
    const after = bitextOf(
      ['*', 'a', '*', 'b'],
      ['*', '가', '*', '나'],
      [bead([0], [0]), bead([1], [1]), bead([2], []), bead([], [2]), bead([3], [3])],
    );
    expect(shapes(carryMended(before, after))).toEqual(['0|0', '1|1', '2|2*', '3|3']);
  });

  test('gives way to what the reader mended in the newer one', () => {
    const before = bitextOf(en, ko, [
      reader([0, 1], [0, 1]),
      reader([2], []),
      reader([], [2]),
      bead([3], [3]),
    ]);
    const after = bitextOf(en, ko, [bead([0], [0]), reader([1], [1]), bead([2], [2]), bead([3], [3])]);
    expect(shapes(carryMended(before, after))).toEqual(['0|0', '1|1*', '2|*', '|2*', '3|3']);
  });

  test('is the newer beads themselves where there is nothing to carry', () => {
    const after = bitextOf(en, ko, oneToOne);
    expect(
      carryMended(bitextOf(en, ko, [reader([0, 1, 2, 3], [0, 1, 2, 3])]), bitextOf(ko, en, oneToOne)),
    ).toBe(oneToOne);
    expect(carryMended(after, after)).toBe(after.beads);
  });
});

const texts = (side: string, count: number) => Array.from({ length: count }, (_, i) => `${side}${i}`);

/** A bitext with some edits, and the beads of another alignment of the same blocks. */
const twice = fc
  .tuple(soundBeads, fc.array(wishes, { minLength: 1, maxLength: 12 }), soundBeads)
  .map(([{ beads, sizes }, steps, other]) => {
    let mended: readonly Bead[] = beads;
    for (const wish of steps) mended = mend(mended, sizes, editOf(wish, mended, sizes)) ?? mended;
    const before = bitextOf(texts('t', sizes.translation), texts('o', sizes.original), mended);
    const after = bitextOf(
      texts('t', other.sizes.translation),
      texts('o', other.sizes.original),
      other.beads,
    );
    return { before, after, sizes: other.sizes };
  });

const kept = ({ beads }: Pick<Bitext, 'beads'>) =>
  beads.flatMap(({ by, translation, original }) =>
    by === 'reader' ? [JSON.stringify([translation, original])] : [],
  );

test('whatever was mended, and however it was aligned again, the beads are sound and the reader is heard', () => {
  fc.assert(
    fc.property(twice, ({ before, after, sizes }) => {
      const beads = carryMended(before, after);
      checkBeads(beads, sizes);
      const there = before.beads.filter(
        ({ translation, original }) =>
          translation.every((i) => i < sizes.translation) && original.every((i) => i < sizes.original),
      );
      expect(kept({ beads }).sort()).toEqual(kept({ beads: there }).sort());
    }),
    { numRuns: 2_000 },
  );
});
