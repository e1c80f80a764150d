import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applied,
  COLOURS,
  inverse,
  paint,
  standsIn,
  type Colour,
  type Highlight,
  type NotedChange,
} from '../../../../src/core/bitext/index.ts';

const TEXT = 'Forty boats waited in the square until the snow came.';

let made = 0;

function stroke(held: readonly Highlight[], start: number, end: number, colour: Colour): NotedChange {
  const newId = () => `n${(made += 1)}`;
  return paint(held, { side: 'original', block: 3, start, end }, TEXT, { bitext: 'a', colour, at: 1, newId });
}

function apply(held: readonly Highlight[], change: NotedChange): Highlight[] {
  const all = applied(held, change) as Highlight[];
  return all.sort((a, b) => a.anchor.start - b.anchor.start);
}

const seen = (held: readonly Highlight[]) => held.map(({ colour, anchor }) => `${colour}: ${anchor.quote}`);

describe('marking words', () => {
  test('keeps the words, and what stands around them', () => {
    const [one] = apply([], stroke([], 6, 11, 'blue'));
    expect(one).toMatchObject({
      colour: 'blue',
      anchor: {
        block: 3,
        start: 6,
        end: 11,
        quote: 'boats',
        before: 'Forty ',
        after: expect.stringMatching(/^ waited/) as string,
      },
    });
  });

  test('leaves white space at the ends alone, and makes nothing of nothing else', () => {
    expect(seen(apply([], stroke([], 5, 12, 'rose')))).toEqual(['rose: boats']);
    expect(stroke([], 5, 6, 'rose')).toEqual({ put: [], drop: [] });
  });

  test('makes one of what runs into another of its colour', () => {
    const one = apply([], stroke([], 0, 11, 'green'));
    const both = apply(one, stroke(one, 6, 18, 'green'));
    expect(seen(both)).toEqual(['green: Forty boats waited']);
    expect(both[0]?.id).toBe(one[0]?.id);
  });

  test('takes its words from one of another colour, which keeps the rest', () => {
    const one = apply([], stroke([], 0, 32, 'green'));
    const parted = apply(one, stroke(one, 6, 11, 'rose'));
    expect(seen(parted)).toEqual(['green: Forty', 'rose: boats', 'green: waited in the square']);
    expect(seen(apply(parted, stroke(parted, 0, 53, 'blue')))).toEqual([`blue: ${TEXT}`]);
  });
});

test('no two highlights ever overlap, each lies on its words, and every change can be taken back', () => {
  const strokes = fc.array(
    fc.record({ a: fc.nat(TEXT.length), b: fc.nat(TEXT.length), colour: fc.constantFrom(...COLOURS) }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(strokes, (all) => {
      let held: Highlight[] = [];
      for (const { a, b, colour } of all) {
        const change = stroke(held, Math.min(a, b), Math.max(a, b), colour);
        const after = apply(held, change);
        expect(apply(after, inverse(held, change))).toEqual(held);
        held = after;
        held.forEach(({ anchor }, i) => {
          expect(standsIn(anchor, TEXT)).toBe(true);
          expect(anchor.start).toBeGreaterThanOrEqual(held[i - 1]?.anchor.end ?? 0);
        });
        expect(new Set(held.map(({ id }) => id)).size).toBe(held.length);
      }
    }),
    { numRuns: 500 },
  );
});
