import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { alignArticles, alignUnits } from '../../core/align/index.ts';
import { InputError, UsageError } from '../command/index.ts';
import { readLine, systemCode } from '../lines/index.ts';
import { readArticle } from './article.ts';

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
    const code = systemCode(error);
    if (code !== undefined) throw new InputError(`${path} cannot be read (${code}): check the path.`);
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
  const { id, translation, original } = readLine(line, (what) => new InputError(`Line ${number} ${what}.`));
  const beads = alignUnits(translation, original);
  return JSON.stringify({ id, beads: beads.map((bead) => [bead.translation, bead.original]) });
}
