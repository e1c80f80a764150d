import { describe, expect, test } from 'vitest';
import { calibrated, rawConfidence } from '../../../../src/core/align/blocks/confidence.ts';

describe('how sure a bead is', () => {
  test('by its weakest necessary link', () => {
    const beads = [{ rows: [0, 1], columns: [0, 1] }];
    const links = [
      { row: 0, column: 0, chance: 0.9 },
      { row: 1, column: 1, chance: 0.8 },
      { row: 0, column: 1, chance: 0.6 },
      { row: 1, column: 0, chance: 0.1 },
    ];
    expect(rawConfidence(beads, links)).toEqual([0.6]);
  });

  test('a link that leads outside takes from both beads', () => {
    const beads = [
      { rows: [0], columns: [0] },
      { rows: [1], columns: [] },
    ];
    const links = [
      { row: 0, column: 0, chance: 0.9 },
      { row: 1, column: 0, chance: 0.4 },
    ];
    const [linked, alone] = rawConfidence(beads, links);
    expect(linked).toBeCloseTo(0.9 * 0.6);
    expect(alone).toBeCloseTo(0.6);
  });

  test('a calibration is read between its steps', () => {
    const steps = [
      [0.5, 0.2],
      [1, 0.8],
    ] as const;
    expect(calibrated(0.25, steps)).toBeCloseTo(0.1);
    expect(calibrated(0.75, steps)).toBeCloseTo(0.5);
    expect(calibrated(1, steps)).toBeCloseTo(0.8);
  });
});
