import { numberCell, shareCell, table } from '../table.ts';
import { f1 } from './text.ts';
import type { BenchPage } from './page.ts';
import type { PageScore } from './score.ts';

/** A page, how it was read and how long that took, in milliseconds. */
export interface Reading {
  readonly page: BenchPage;
  readonly score: PageScore;
  readonly ms: number;
  readonly failed: boolean;
}

const SHARES = ['paragraphs', 'headings', 'leak', 'title', 'date', 'authors', 'bylineClean'] as const;

/** A row for each group of pages that has any: all, each language, each source, each source's two halves. */
export function readingsText(name: string, readings: readonly Reading[], halves: boolean): string {
  return table(
    [name, 'pages', 'P', 'R', 'F1', 'para', 'head', 'leak', 'title', 'date', 'auth', 'only', 'empty', 'fail', 'ms', 'ms 90%'], // prettier-ignore
    groupsOf(readings, halves).map(([group, rows]) => cells(group, rows)),
  );
}

function cells(group: string, rows: readonly Reading[]): string[] {
  const scores = rows.map((row) => row.score);
  const precision = mean(scores.map((score) => score.precision)) ?? 0;
  const recall = mean(scores.map((score) => score.recall)) ?? 0;
  const times = rows.map((row) => row.ms).sort((a, b) => a - b);
  const shares = SHARES.map((key) => mean(scores.flatMap((score) => score[key] ?? [])));
  return [
    group,
    numberCell(rows.length),
    ...[precision, recall, f1(precision, recall)].map((share) => shareCell(share)),
    ...shares.map((share) => (share === undefined ? '-' : shareCell(share))),
    numberCell(scores.filter((score) => score.empty).length),
    numberCell(rows.filter((row) => row.failed).length),
    numberCell(times[Math.floor(times.length / 2)] ?? 0),
    numberCell(times[Math.floor(times.length * 0.9)] ?? 0),
  ];
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function groupsOf(readings: readonly Reading[], halves: boolean): [string, readonly Reading[]][] {
  const groups: [string, readonly Reading[]][] = [['all', readings]];
  const add = (name: string, test: (page: BenchPage) => boolean) => {
    const rows = readings.filter(({ page }) => test(page));
    if (rows.length > 0) groups.push([name, rows]);
  };
  const distinct = (values: readonly string[]) => [...new Set(values)].sort();
  for (const lang of distinct(readings.map(({ page }) => page.lang))) add(lang, (page) => page.lang === lang);
  for (const source of distinct(readings.map(({ page }) => page.source))) {
    add(source, (page) => page.source === source);
    if (!halves) continue;
    add(`${source}, tuned`, (page) => page.source === source && isTuned(page.site));
    add(`${source}, watched`, (page) => page.source === source && !isTuned(page.site));
  }
  return groups;
}

/** Whether pages of the site may be looked at while rules are made; those of the others only measure. FNV-1a. */
export function isTuned(site: string): boolean {
  let hash = 0x811c9dc5;
  for (const char of site) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 16) & 1) === 0;
}
