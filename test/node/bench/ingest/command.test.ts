import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCorpus } from '../../../../src/node/bench/ingest/corpus.ts';
import { main } from '../../../../src/node/bench/index.ts';

const TEXT = [
  'The harbour office said on Monday that the quay would be closed for repairs until the end of the month.',
  'Boats will land at the old pier instead, which has no crane but a good deal of room for passengers.',
  'Those who come by car are asked to leave it behind the fish market, where a bus will wait for them.',
];
const HTML = `<!doctype html><html lang="en"><head><title>Quay closed</title></head><body><nav><a href="/">Home</a></nav><article><h1>Quay closed</h1><p class="date">Oct. 5, 2026</p>${TEXT.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const RECORD = {
  id: 'quay',
  lang: 'en',
  source: 'made',
  site: 'quay.example',
  title: 'Quay closed',
  published: '2026-10-05',
  blocks: TEXT.map((text) => ({ role: 'paragraph', text })),
  paragraphs: TEXT,
  file: 'pages/quay.html.gz',
};

async function folderWith(...lines: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'naranhi-'));
  await mkdir(join(folder, 'pages'));
  await writeFile(join(folder, 'pages/quay.html.gz'), gzipSync(HTML));
  await writeFile(join(folder, 'pages.jsonl'), lines.join('\n'));
  return folder;
}

describe('bench ingest', () => {
  let out = '';
  let err = '';

  beforeEach(() => {
    out = '';
    err = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => (out += String(text)) !== '');
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => (err += String(text)) !== '');
  });
  afterEach(() => vi.restoreAllMocks());

  test('reads a folder with all three extractors', async () => {
    expect(await main(['ingest', await folderWith(JSON.stringify(RECORD)), '--worst', '1'])).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^Pages: 1\n/);
    for (const name of ['ours', 'readability', 'defuddle']) expect(out).toContain(`\n${name} `);
    expect(out).toMatch(/\nmade +1 +1\.000 +1\.000 +1\.000 +1\.000 /);
    expect(out).toContain('quay.example');
  });

  test('the corpus of our own holds forty pages, most of them with an article', async () => {
    const pages = await readCorpus();
    expect(pages.length).toBeGreaterThan(35);
    expect(new Set(pages.map(({ lang }) => lang))).toEqual(new Set(['en', 'ko']));
    for (const page of pages) expect(page.paragraphs.length).toBeGreaterThan(1);
  });

  test.each([
    [['not json'], /Line 1 of pages\.jsonl is not a JSON object/],
    [[JSON.stringify({ ...RECORD, file: undefined })], /Line 1 of pages\.jsonl has no "file"/],
    [
      ['', JSON.stringify({ ...RECORD, file: 'pages/none.html.gz' })],
      /none\.html\.gz cannot be read \(ENOENT\)/,
    ],
    [[''], /holds no pages/],
  ])('%j', async (lines, sentence) => {
    expect(await main(['ingest', await folderWith(...lines)])).toBe(1);
    expect(err).toMatch(sentence);
    expect(out).toBe('');
  });

  test('a folder that is not there, and bad usage', async () => {
    expect(await main(['ingest', '/nowhere/at/all'])).toBe(1);
    expect(err).toContain('cannot be read (ENOENT)');
    expect(await main(['ingest', 'one', 'two'])).toBe(2);
    expect(await main(['ingest', '--worst', 'x'])).toBe(2);
    expect(await main(['ingest', '--half'])).toBe(2);
  });
});
