import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../src/core/korean/glossary/', import.meta.url);

/** A line of the glossary's tables that holds an entry. */
export interface Line {
  readonly where: string;
  readonly text: string;
  readonly fields: readonly string[];
}

/** The glossary's tables, file by file. */
export const tables: readonly (readonly [file: string, text: string])[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tsv'))
  .map((file) => [file, readFileSync(new URL(file, FOLDER), 'utf8')]);

export const lines: readonly Line[] = tables.flatMap(([file, table]) =>
  table
    .split('\n')
    .map((text, index) => ({ where: `${file}:${index + 1}`, text, fields: text.split('\t') }))
    .filter(({ text }) => text !== '' && !text.startsWith('#')),
);

export const field = (line: Line, at: number): string => line.fields[at] ?? '';
export const equivalents = (line: Line): string[] => field(line, 2).split(', ');

/** Where the lines stand that break a rule: an empty list is a pass, and a failure names each of them. */
export const breaking = (rule: (line: Line) => boolean): string[] =>
  lines.filter((line) => !rule(line)).map((line) => `${line.where} ${line.text}`);
