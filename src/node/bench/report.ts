import type { Bin } from './calibration.ts';
import type { KindCount } from './kinds.ts';
import type { Scores } from './score.ts';
import type { Measured } from './sizes.ts';
import { numberCell, shareCell, table } from './table.ts';
import type { Times } from './time.ts';

/** A row of scores under a name. */
export interface Row {
  readonly name: string;
  readonly documents: number;
  readonly ours: Scores;
  readonly hunalign: Scores;
}

function scoreCells({ strict, lax, link }: Scores): string[] {
  return [strict, lax, link].map((score) => shareCell(score));
}

export function scoresText(rows: readonly Row[]): string {
  return table(
    ['F1', 'documents', 'strict', 'lax', 'link', 'hunalign: strict', 'lax', 'link'],
    rows.map(({ name, documents, ours, hunalign }) => [
      name,
      numberCell(documents),
      ...scoreCells(ours),
      ...scoreCells(hunalign),
    ]),
  );
}

export function kindsText(counts: readonly KindCount[]): string {
  return table(
    ['bead', 'gold', 'found', 'recall', 'ours', 'right', 'precision'],
    counts.map(({ kind, gold, found, said, right }) => [
      kind,
      numberCell(gold),
      numberCell(found),
      shareCell(found, gold),
      numberCell(said),
      numberCell(right),
      shareCell(right, said),
    ]),
  );
}

export function calibrationText(bins: readonly Bin[]): string {
  return table(
    ['said', 'beads', 'mean said', 'exact', 'lax'],
    bins.map(({ from, to, beads, said, exact, near }) => [
      `${from.toFixed(2)}-${to.toFixed(2)}`,
      numberCell(beads),
      shareCell(said, beads),
      shareCell(exact, beads),
      shareCell(near, beads),
    ]),
  );
}

export function timesText(times: Times, documents: number): string {
  const row = (name: string, ms: number) => [
    name,
    numberCell(ms),
    numberCell(ms / documents, 2),
    numberCell(ms / times.hunalign, 2),
  ];
  return table(
    ['aligner', 'all, ms', 'a document, ms', 'to hunalign'],
    [row('ours', times.ours), row('hunalign', times.hunalign)],
  );
}

/** One size, both aligners: undefined where it failed, `skipped` where it was not run. */
export interface SizeRow {
  readonly size: number;
  readonly ours: Measured | undefined;
  readonly hunalign: Measured | undefined | 'skipped';
}

const MEGABYTE = 2 ** 20;

function measuredCells(measured: SizeRow['hunalign']): string[] {
  if (measured === 'skipped') return ['-', '-', '-'];
  if (!measured) return ['failed', '-', '-'];
  const { ms, before, peak } = measured;
  return [numberCell(ms, 1), numberCell(before / MEGABYTE), numberCell(peak / MEGABYTE)];
}

export function sizesText(rows: readonly SizeRow[]): string {
  return table(
    [
      'paragraphs',
      'sides',
      'ours: ms',
      'before, MB',
      'peak, MB',
      'linking, ms',
      'hunalign: ms',
      'before, MB',
      'peak, MB',
    ],
    rows.map(({ size, ours, hunalign }) => [
      numberCell(size),
      ours ? `${ours.translation} x ${ours.original}` : '-',
      ...measuredCells(ours),
      ours?.linking === undefined ? '-' : numberCell(ours.linking, 1),
      ...measuredCells(hunalign),
    ]),
  );
}

export function variantsText(rows: readonly (readonly [name: string, scores: Scores])[]): string {
  return table(
    ['variant', 'strict', 'lax', 'link'],
    rows.map(([name, scores]) => [name, ...scoreCells(scores)]),
  );
}
