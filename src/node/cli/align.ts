import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { alignArticles, alignUnits, type Units } from '../../core/align/index.ts';
import { readArticle } from './article.ts';
import { InputError, UsageError } from '../command/index.ts';

/**
 * `align TRANSLATION ORIGINAL`: both articles and their beads as JSON. `align --jsonl FILE`: a line of
 * beads for each line of units, written as it is made; what is returned is the last line.
 *
 * @throws {InputError} where a file or a line of it cannot be used.
 * @throws {UsageError}
 */
export async function alignCommand(args: string[]): Promise<string> {
  const [first, second, ...rest] = args;
  if (first === undefined || second === undefined || rest.length > 0)
    throw new UsageError('align takes two files, or --jsonl and one file');
  if (first === '--jsonl') return alignLines(second);
  if (first.startsWith('--')) throw new UsageError(`align has no option "${first}"`);
  const translation = await readArticle(first);
  const original = await readArticle(second);
  const beads = alignArticles(translation, original).map((bead) => ({
    translation: bead.translation,
    original: bead.original,
    confidence: Math.round(bead.confidence * 1000) / 1000,
    ...(bead.crosses ? { crosses: true } : {}),
  }));
  return JSON.stringify({ translation, original, beads });
}

async function alignLines(path: string): Promise<string> {
  const file = createReadStream(path, 'utf8');
  const lines = createInterface({ input: file, crlfDelay: Infinity });
  let held: string | undefined;
  let number = 0;
  try {
    for await (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      if (held !== undefined) await write(`${held}\n`);
      held = undefined;
      held = alignLine(line, number);
    }
  } catch (error) {
    if (held !== undefined) await write(`${held}\n`);
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw new InputError(`${path} cannot be read (${String(error.code)}): check the path.`);
    throw error;
  }
  if (held === undefined) throw new InputError(`${path} holds no lines: give one JSON object a line.`);
  return held;
}

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function alignLine(line: string, number: number): string {
  const { id, en, ko, enRoles, koRoles, date } = fieldsOf(line, number);
  const units = (lang: string, texts: readonly string[], roles: readonly string[] | undefined): Units => ({
    lang,
    texts,
    ...(roles === undefined ? {} : { roles }),
    ...(date === undefined ? {} : { date }),
  });
  const beads = alignUnits(units('en', en, enRoles), units('ko', ko, koRoles));
  return JSON.stringify({ id, beads: beads.map((bead) => [bead.translation, bead.original]) });
}

interface Line {
  readonly id: string | number;
  readonly en: readonly string[];
  readonly ko: readonly string[];
  readonly enRoles: readonly string[] | undefined;
  readonly koRoles: readonly string[] | undefined;
  readonly date: string | undefined;
}

function fieldsOf(line: string, number: number): Line {
  const wrong = (what: string) => new InputError(`Line ${number} ${what}.`);
  const parsed = parsedLine(line, wrong);
  const texts = (field: string): string[] => {
    const value = parsed[field];
    if (!isTexts(value)) throw wrong(`must have "${field}" as a list of strings`);
    return value;
  };
  const roles = (field: string, count: number): string[] | undefined => {
    if (parsed[field] === undefined || parsed[field] === null) return undefined;
    const value = texts(field);
    if (value.length !== count) throw wrong(`must have one entry in "${field}" for each text`);
    return value;
  };
  const { id, date } = parsed;
  if (typeof id !== 'string' && typeof id !== 'number') throw wrong('must have an "id"');
  if (typeof date !== 'string' && date !== undefined && date !== null)
    throw wrong('must have "date" as an ISO 8601 day, or leave it out');
  const en = texts('en');
  const ko = texts('ko');
  return {
    id,
    en,
    ko,
    enRoles: roles('enRoles', en.length),
    koRoles: roles('koRoles', ko.length),
    date: date ?? undefined,
  };
}

function parsedLine(line: string, wrong: (what: string) => InputError): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) throw wrong('is not JSON: give one JSON object a line');
    throw error;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw wrong('must be a JSON object with "id", "en" and "ko"');
  return parsed as Readonly<Record<string, unknown>>;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
