import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { isFields, isTexts, parsedJson, systemCode, type Fields } from '../checks.ts';
import { InputError } from '../../command/index.ts';
import type { BenchPage, ScoredBlock } from './page.ts';

const unzip = promisify(gunzip);

/**
 * The pages of a folder: `pages.jsonl`, a line a page with what it should give, and the pages themselves,
 * gzipped.
 *
 * @throws {InputError} where the folder, a line or a page cannot be used.
 */
export async function readSaved(folder: string): Promise<BenchPage[]> {
  const lines = (await bytesOf(join(folder, 'pages.jsonl'))).toString('utf8').split('\n');
  const pages = await Promise.all(
    lines.flatMap((line, i) => (line.trim() === '' ? [] : [pageOf(folder, parsedJson(line), i + 1)])),
  );
  if (pages.length === 0) throw new InputError(`${folder} holds no pages: name another folder.`);
  return pages;
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new InputError(`${path} cannot be read (${code}): name a folder with a pages.jsonl in it.`);
  }
}

async function pageOf(folder: string, fields: unknown, line: number): Promise<BenchPage> {
  if (!isFields(fields)) throw new InputError(`Line ${line} of pages.jsonl is not a JSON object.`);
  const named = (key: string): string => {
    const value = fields[key];
    if (typeof value !== 'string') throw new InputError(`Line ${line} of pages.jsonl has no "${key}".`);
    return value;
  };
  const bytes = await unzip(await bytesOf(join(folder, named('file'))));
  const charset = textIn(fields, 'charset') ?? 'utf-8';
  return {
    id: named('id'),
    lang: named('lang'),
    source: named('source'),
    site: textIn(fields, 'site') ?? '',
    html: new TextDecoder(charset).decode(bytes),
    ...maybe('url', textIn(fields, 'url')),
    ...maybe('title', textIn(fields, 'title')),
    ...maybe('published', textIn(fields, 'published')),
    ...maybe('body', textIn(fields, 'body')),
    otherTitles: textsIn(fields, 'other_titles'),
    authors: textsIn(fields, 'authors'),
    blocks: blocksIn(fields),
    paragraphs: textsIn(fields, 'paragraphs'),
    headings: textsIn(fields, 'headings'),
    optional: textsIn(fields, 'optional'),
    captions: textsIn(fields, 'captions'),
    spellings: spellingsIn(fields),
  };
}

function maybe<K extends keyof BenchPage>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}

function textIn(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function textsIn(fields: Fields, key: string): string[] {
  const value = fields[key];
  return isTexts(value) ? value : [];
}

function blocksIn({ blocks }: Fields): ScoredBlock[] {
  if (!Array.isArray(blocks)) return [];
  return blocks.flatMap((block: unknown) => {
    if (!isFields(block)) return [];
    const { role, text } = block;
    return typeof role === 'string' && typeof text === 'string' ? [{ role, text }] : [];
  });
}

function spellingsIn({ para_alt: spellings }: Fields): Record<string, string> {
  if (!isFields(spellings)) return {};
  return Object.fromEntries(
    Object.entries(spellings).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
