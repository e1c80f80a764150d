import { readFile } from 'node:fs/promises';
import { InputError } from '../command/index.ts';
import { isIndices, readLine, systemCode, type Wrong } from '../lines/index.ts';
import type { BeadPair, Document, Sizes } from './document.ts';

/**
 * The documents of a JSONL file: `{id, en, ko, gold}` a line, and `enRoles`, `koRoles`, `date`, `genre`,
 * `noise` where they are known.
 *
 * @throws {InputError} where the file or a line of it cannot be used.
 */
export async function readLines(path: string): Promise<Document[]> {
  const lines = (await textOf(path)).split('\n');
  const documents = lines.flatMap((line, i) => (line.trim() === '' ? [] : [documentOf(line, path, i + 1)]));
  if (documents.length === 0)
    throw new InputError(`${path} holds no documents: give one JSON object a line.`);
  return documents;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new InputError(`${path} cannot be read (${code}): check the path.`);
  }
}

function documentOf(line: string, path: string, number: number): Document {
  const wrong: Wrong = (what) => new InputError(`Line ${number} of ${path} ${what}.`);
  const { id, translation, original, fields } = readLine(line, wrong);
  const { genre, noise } = fields;
  if (genre !== undefined && typeof genre !== 'string') throw wrong('must have "genre" as a string');
  if (noise !== undefined && typeof noise !== 'number') throw wrong('must have "noise" as a number');
  const sizes = { translation: translation.texts.length, original: original.texts.length };
  return {
    id: String(id),
    ...(genre === undefined ? {} : { genre }),
    ...(noise === undefined ? {} : { noise }),
    translation,
    original,
    gold: goldOf(fields.gold, sizes, wrong),
  };
}

function goldOf(value: unknown, sizes: Sizes, wrong: Wrong): BeadPair[] {
  if (!Array.isArray(value)) throw wrong('must have "gold" as a list of beads');
  return value.map((bead: unknown): BeadPair => {
    if (!Array.isArray(bead) || bead.length !== 2)
      throw wrong('has a bead in "gold" that is not a pair of lists');
    const [translation, original] = bead as unknown[];
    if (!isIndices(translation, sizes.translation) || !isIndices(original, sizes.original))
      throw wrong('has a bead in "gold" that names a text that is not there');
    return [translation, original];
  });
}
