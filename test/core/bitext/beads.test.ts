import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aloneBeads,
  BeadError,
  beadKind,
  checkBeads,
  isUnsure,
  tally,
  type Bead,
} from '../../../src/core/bitext/index.ts';
import { runs } from './mend.made.ts';

function bead(translation: number[], original: number[], more: Partial<Bead> = {}): Bead {
  return { translation, original, confidence: 1, by: 'aligner', ...more };
}

function fault(beads: Bead[], translation: number, original: number): string {
  try {
    checkBeads(beads, { translation, original });
  } catch (error) {
    if (error instanceof BeadError) return `${error.code} ${error.bead}`;
    throw error;
  }
  return 'none';
}

const rightBeads = fc.array(fc.tuple(fc.nat(3), fc.nat(3)).filter(([a, b]) => a + b > 0)).map(runs);

describe('checkBeads', () => {
  test('accepts whatever cuts both sides into runs', () => {
    fc.assert(
      fc.property(rightBeads, ({ beads, sizes }) => {
        checkBeads(beads, sizes);
      }),
    );
  });

  test('refuses such beads with one taken out', () => {
    fc.assert(
      fc.property(rightBeads, fc.nat(), ({ beads, sizes }, at) => {
        fc.pre(beads.length > 0);
        const less = beads.filter((_, i) => i !== at % beads.length);
        expect(() => checkBeads(less, sizes)).toThrow(BeadError);
      }),
    );
  });

  test('names the bead and what is wrong with it', () => {
    expect(fault([bead([0], [0]), bead([0], [1])], 1, 2)).toBe('twice 1');
    expect(fault([bead([0], [0])], 1, 2)).toBe('missing 1');
    expect(fault([bead([0], [2])], 1, 1)).toBe('range 0');
    expect(fault([bead([1, 0], [0])], 2, 1)).toBe('unsorted 0');
    expect(fault([bead([0], []), bead([], [])], 1, 0)).toBe('empty 1');
    expect(fault([bead([0.5], [])], 1, 0)).toBe('range 0');
  });

  test('keeps the order unless a bead says that it crosses', () => {
    const back = [bead([1], [0]), bead([0], [1])];
    expect(fault(back, 2, 2)).toBe('order 1');
    expect(fault([bead([0], [1]), bead([1], [0], { crosses: true })], 2, 2)).toBe('none');
  });
});

test('kinds and their tally', () => {
  const beads = [bead([0], [0]), bead([1, 2], [1]), bead([3], []), bead([], [2], { confidence: 0.1 })];
  expect(beads.map(beadKind)).toEqual(['one', 'merged', 'translation-only', 'original-only']);
  expect(tally([...beads, bead([4], [3], { confidence: 0.2 })])).toEqual({
    one: 2,
    merged: 1,
    translationOnly: 1,
    originalOnly: 1,
    unsure: 1,
  });
  expect(isUnsure(bead([], [2], { confidence: 0.1 }))).toBe(false);
});

test('a side alone has a bead for every block', () => {
  checkBeads(aloneBeads('original', 3), { translation: 0, original: 3 });
  expect(aloneBeads('translation', 2).map(beadKind)).toEqual(['translation-only', 'translation-only']);
});
