import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Units } from '../../core/align/index.ts';
import { isFields, isIndex, isTexts, parsedJson, systemCode } from '../lines/index.ts';
import { beadsFromLinks, type BlockLink } from './components.ts';
import type { Document } from './document.ts';
import { InputError } from '../command/index.ts';

/** Where the project keeps article pairs that were linked by hand, sentence by sentence. */
export const ARTICLES = fileURLToPath(new URL('../../../test/core/align/articles', import.meta.url));

interface ArticleBlock {
  readonly role: string;
  readonly sentences: readonly string[];
}

type Wrong = (what: string) => InputError;

/**
 * The articles in a folder, a JSON file each, by the order of their names.
 *
 * @throws {InputError} where there are none, or one of them cannot be used.
 */
export async function readArticles(folder: string = ARTICLES): Promise<Document[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw new InputError(`${folder} holds no articles: name a JSONL file.`);
  return Promise.all(
    names.map(async (name) => articleDocument(await readFile(join(folder, name), 'utf8'), name)),
  );
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new InputError(`${folder} cannot be read (${code}): name a JSONL file.`);
  }
}

/**
 * One article as a document: a block is a unit, and beads are what the links of sentences hold together.
 *
 * @throws {InputError} naming the file and what is wrong with it.
 */
export function articleDocument(text: string, name: string): Document {
  const wrong: Wrong = (what) => new InputError(`${name} ${what}.`);
  const fields = parsedJson(text);
  if (!isFields(fields)) throw wrong('is not a JSON object');
  const { freeness, date, kept } = fields;
  if (typeof freeness !== 'string') throw wrong('must have "freeness" as a string');
  if (typeof date !== 'string') throw wrong('must have "date" as an ISO 8601 day');
  if (typeof kept !== 'boolean') throw wrong('must have "kept" as true or false');
  const translation = blocksOf(fields.translation, 'translation', wrong);
  const original = blocksOf(fields.original, 'original', wrong);
  const doubtful = new Set(linksOf(fields.doubtful ?? [], translation, original, wrong).map(String));
  const links = linksOf(fields.links, translation, original, wrong).filter(
    (link) => !doubtful.has(String(link)),
  );
  return {
    id: basename(name, '.json'),
    genre: freeness,
    kept,
    translation: unitsOf('en', translation, date),
    original: unitsOf('ko', original, date),
    gold: beadsFromLinks(
      links.map(([[left], [right]]): BlockLink => [left, right]),
      { translation: translation.length, original: original.length },
    ),
  };
}

function unitsOf(lang: string, blocks: readonly ArticleBlock[], date: string): Units {
  return {
    lang,
    texts: blocks.map(({ sentences }) => sentences.join(' ')),
    roles: blocks.map(({ role }) => role),
    date,
  };
}

function blocksOf(value: unknown, side: string, wrong: Wrong): ArticleBlock[] {
  if (!Array.isArray(value)) throw wrong(`must have "${side}" as a list of blocks`);
  return value.map((block: unknown) => {
    if (!isFields(block) || typeof block.role !== 'string' || !isTexts(block.sentences))
      throw wrong(`has a block in "${side}" without a role or a list of sentences`);
    return { role: block.role, sentences: block.sentences };
  });
}

/** A block and a sentence in it. */
type Spot = readonly [block: number, sentence: number];

function linksOf(
  value: unknown,
  translation: readonly ArticleBlock[],
  original: readonly ArticleBlock[],
  wrong: Wrong,
): (readonly [Spot, Spot])[] {
  if (!Array.isArray(value)) throw wrong('must have "links" and "doubtful" as lists');
  return value.map((link: unknown) => {
    const [left, right] = Array.isArray(link) ? (link as unknown[]) : [];
    if (!isSpot(left, translation) || !isSpot(right, original))
      throw wrong(`has the link ${JSON.stringify(link)}, which names a sentence that is not there`);
    return [left, right] as const;
  });
}

function isSpot(value: unknown, blocks: readonly ArticleBlock[]): value is Spot {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [block, sentence] = value as unknown[];
  return isIndex(block, blocks.length) && isIndex(sentence, blocks[block]?.sentences.length ?? 0);
}
