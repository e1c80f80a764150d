import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asArticle } from '../../../src/core/bitext/index.ts';
import { readArticle } from '../../../src/node/cli/article.ts';
import { InputError } from '../../../src/node/command/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fixture = (name: string) => join(root, 'test/core/ingest/fixtures', name);
const page = (name: string) => join(root, 'test/core/ingest/corpus', name);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naranhi-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The real command, as `npm run -s naranhi` starts it. */
function naranhi(...args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/node/run.mjs', 'cli', ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const SLOW = 60_000;

describe('the command', () => {
  test('a text file', { timeout: SLOW }, async () => {
    const { code, out, err } = await naranhi(
      'ingest',
      fixture('english.txt'),
      '--url',
      'https://island.example/1',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(asArticle(JSON.parse(out))).toMatchObject({
      title: 'The island council’s reasons for a slower ferry',
      url: 'https://island.example/1',
    });
  });

  test('a file of another kind is one sentence', { timeout: SLOW }, async () => {
    const { code, out, err } = await naranhi('ingest', await file('saved.mht', 'x'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      'saved.mht is of a kind that cannot be read (.mht): save the page as .html or its text as .txt.\n',
    );
  });

  test('a call that it does not know', { timeout: SLOW }, async () => {
    const { code, out, err } = await naranhi('ingest', '--lang', 'fr', fixture('english.txt'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^--lang is en or ko\nusage: /);
  });
});

describe('files', () => {
  test('a page in EUC-KR', async () => {
    const { readFile } = await import('node:fs/promises');
    const html = await readFile(page('old-table.html'), 'utf8');
    const wanted = JSON.parse(await readFile(page('old-table.json'), 'utf8')) as { article: unknown };
    expect(await readArticle(await file('old.htm', iconv.encode(html, 'cp949')))).toEqual(wanted.article);
  });

  test('a fragment of a page', async () => {
    const sentence = 'The slow ferry is back at the quay of the northern harbour, and nobody is late.';
    const article = await readArticle(
      await file('part.html', `<h1>Back again</h1><p>${sentence}</p><p>${sentence} Yes.</p>`),
    );
    expect(article.blocks.map((block) => block.text)).toEqual([sentence, `${sentence} Yes.`]);
    expect(article.title).toBe('Back again');
  });

  test.each([
    ['none.txt', undefined, /does not exist/],
    ['empty.txt', ' \n', /holds no text/],
    ['binary.txt', Buffer.from('%PDF-1.7 ...'), /is not text/],
    ['long.txt', 'word '.repeat(500_000), /too long \(2500000 of at most 2000000/],
    ['nav.html', '<p><a href="/a">News and more news from the harbour</a></p>', /holds no article/],
  ])('%s', async (name, content, sentence) => {
    const path = content === undefined ? join(folder, name) : await file(name, content);
    await expect(readArticle(path)).rejects.toThrow(InputError);
    await expect(readArticle(path)).rejects.toThrow(sentence);
  });
});
