import { expect, test } from 'vitest';
import { mend, SIDES, type Block } from '../../../../src/core/bitext/index.ts';
import { firstWords, likelyPoint, parts } from '../../../../src/pages/reader/mend/split-points.ts';
import { bead, runs } from '../../../core/bitext/mend.made.ts';

const blocks = (n: number): Block[] => Array.from({ length: n }, () => ({ role: 'paragraph', text: 'x' }));

test.each([
  [2, 2],
  [1, 2],
  [3, 1],
  [40, 1],
  [2, 0],
])('what is offered first makes two pairs, and so does all that is called sound: %i and %i', (a, b) => {
  const { beads, sizes } = runs([[a, b]]);
  const pair = { bead: beads[0] ?? bead([], []), translation: blocks(a), original: blocks(b) };
  const split = (at: ReturnType<typeof likelyPoint>) => mend(beads, sizes, { kind: 'split', bead: 0, at });
  expect(parts(pair, likelyPoint(pair))).toBe(true);
  for (let translation = 0; translation <= a; translation += 1)
    for (let original = 0; original <= b; original += 1) {
      const at = { translation, original };
      const made = split(at);
      expect(made !== undefined).toBe(parts(pair, at));
      for (const side of SIDES)
        if (made)
          expect(made.flatMap((one) => one[side]).sort()).toEqual([...(beads[0]?.[side] ?? [])].sort());
    }
});

test('a block is told by its first words, a picture by what it shows', () => {
  expect(firstWords({ role: 'paragraph', text: 'short' })).toBe('short');
  expect(firstWords({ role: 'paragraph', text: `a\n${'word '.repeat(30)}` })).toMatch(/^a word .*…$/);
  expect(firstWords({ role: 'figure', text: '', alt: 'A boat' })).toBe('A boat');
});
