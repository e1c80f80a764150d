import { describe, expect, test } from 'vitest';
import {
  calibrationText,
  kindsText,
  scoresText,
  sizesText,
  timesText,
} from '../../../src/node/bench/report.ts';
import { numberCell, shareCell, table } from '../../../src/node/bench/table.ts';

describe('a table', () => {
  test('names to the left, numbers to the right, nothing behind them', () => {
    expect(
      table(
        ['name', 'n', 'long head'],
        [
          ['a', '1,000', '0.5'],
          ['longer', '2', ''],
        ],
      ),
    ).toBe(
      [
        'name        n  long head',
        '------  -----  ---------',
        'a       1,000        0.5',
        'longer      2',
        '',
      ].join('\n'),
    );
  });

  test('cells', () => {
    expect([shareCell(1, 3), shareCell(0, 0), shareCell(0.9745)]).toEqual(['0.333', '-', '0.975']);
    expect([numberCell(12_345.6), numberCell(1.005, 1)]).toEqual(['12,346', '1.0']);
  });
});

describe('the report', () => {
  const scores = { strict: 0.5, lax: 0.75, link: 1 };

  test('scores stand beside the peer’s', () => {
    const text = scoresText([
      { name: 'all', documents: 2, ours: scores, hunalign: { ...scores, strict: 0.25 } },
    ]);
    expect(text.split('\n')[2]).toMatch(/^all +2 +0\.500 +0\.750 +1\.000 +0\.250 +0\.750 +1\.000$/);
  });

  test('a kind that there is none of has no recall', () => {
    const text = kindsText([{ kind: '2-2', gold: 0, found: 0, said: 4, right: 1 }]);
    expect(text.split('\n')[2]).toMatch(/^2-2 +0 +0 +- +4 +1 +0\.250$/);
  });

  test('a bin says what was said and what was so', () => {
    const text = calibrationText([{ from: 0.3, to: 0.5, beads: 2, said: 0.8, exact: 1, near: 2 }]);
    expect(text.split('\n')[2]).toMatch(/^0\.30-0\.50 +2 +0\.400 +0\.500 +1\.000$/);
  });

  test('times by the document and by the peer', () => {
    expect(timesText({ ours: 50, hunalign: 100 }, 10).split('\n')[2]).toMatch(/^ours +50 +5\.00 +0\.50$/);
  });

  test('a size that was not run, and one that failed', () => {
    const measured = { translation: 59, original: 60, ms: 1.25, before: 2 ** 27, peak: 2 ** 28 };
    const text = sizesText([
      { size: 60, ours: { ...measured, linking: 0.75 }, hunalign: 'skipped' },
      { size: 300, ours: undefined, hunalign: measured },
    ]);
    expect(text.split('\n')[2]).toMatch(/^60 +59 x 60 +1\.3 +128 +256 +0\.8 +- +- +-$/);
    expect(text.split('\n')[3]).toMatch(/^300 +- +failed +- +- +- +1\.3 +128 +256$/);
  });
});
