import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ROOT } from './cache.ts';
import { expect, test } from './fixtures.ts';

const KB = 1024;
const DIST = join(ROOT, 'dist');
const read = (name: string) => readFileSync(join(DIST, name));
const brotli = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + brotliCompressSync(read(name)).length, 0);

/** The modules that a chunk loads before it runs. */
function importsOf(chunk: string): string[] {
  const found = read(chunk)
    .toString()
    .matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
  return Array.from(found, ([, name]) => `assets/${name ?? ''}`);
}

/** The scripts of the page, and all that they wait for. */
function eagerScripts(): string[] {
  const page = read('index.html').toString();
  const waiting = Array.from(
    page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g),
    ([, name]) => name ?? '',
  );
  const seen = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...importsOf(next));
  }
  return [...seen];
}

test('eager scripts are at most 35 KB gzipped', () => {
  const scripts = eagerScripts();
  expect(scripts.length).toBeGreaterThan(0);
  const size = scripts.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0);
  expect(size).toBeLessThanOrEqual(35 * KB);
});

test('the first load is at most 8 requests, and 45 KB but for the samples', async ({ app, context }) => {
  const asked: string[] = [];
  const page = await context.newPage();
  // What the service worker fetches to keep comes after, and has its own budget.
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(app);
  await expect(page.getByRole('link', { name: 'What the night train carried' })).toBeVisible();
  const names = asked
    .filter((url) => url.startsWith(app))
    .map((url) => url.slice(app.length) || 'index.html')
    .filter((name) => !/^(sw\.js|assets\/start-)/.test(name));
  expect(names.length, names.join(', ')).toBeLessThanOrEqual(8);
  const samples = names.filter((name) => name.startsWith('assets/bundled-'));
  expect(samples).toHaveLength(1);
  expect(brotli(samples)).toBeLessThanOrEqual(14 * KB);
  const rest = names.filter((name) => !samples.includes(name));
  expect(brotli(rest), rest.join(', ')).toBeLessThanOrEqual(45 * KB);
});

/** What is kept for use offline beside the shell, by what it is for. */
const KEPT: readonly (readonly [name: string, files: RegExp, limit: number])[] = [
  [
    'reader, with mending and its styles',
    /^assets\/(reader|mend|seat|match|line|turn|place|ranges|wanted)-/,
    23 * KB,
  ],
  ['notes and highlights, and their keeping', /^assets\/(notes|types|later|clipboard)-/, 12 * KB],
  ['lights, marks and covers inside the pairs', /^assets\/(parts|worker|pointed)-/, 7 * KB],
  ['what a word is: its card, its look-up, levels and Hanja', /^assets\/(word|words|details)-/, 48 * KB],
  ['finding, contents, keys, progress', /^assets\/(layer|find|contents|keys|lit|list|steps|kind)-/, 13 * KB],
  ['listening, and sentences', /^assets\/(panel|sentences)-/, 11 * KB],
  ['choosing the looks', /^assets\/looks-/, 3 * KB],
  ['a picture enlarged', /^assets\/enlarge-/, 1 * KB],
  ['what the pages say, in both languages', /^assets\/..-pages-/, 18 * KB],
  ['samples', /^(assets\/bundled-|samples\/)/, 14 * KB],
  ['adding: ingest', /^assets\/add-/, 200 * KB],
  ['adding: aligner and glossary', /^assets\/entry-/, 200 * KB],
];

/** The rest: shell, shelf and settings. */
const SHELL = 60 * KB;

test('what is kept for offline use stays within its list', () => {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !/^(_headers|sw\.js|screenshots\/)/.test(name));
  const sizes = KEPT.map(([name, pattern, limit]) => ({
    name,
    limit,
    size: brotli(files.filter((file) => pattern.test(file))),
  }));
  const rest = files.filter((file) => !KEPT.some(([, pattern]) => pattern.test(file)));
  sizes.push({ name: rest.join(', '), limit: SHELL, size: brotli(rest) });
  expect(sizes.filter(({ size, limit }) => size > limit)).toEqual([]);
  expect(sizes.filter(({ size }) => size === 0)).toEqual([]);
});

test('nothing tells where it was built, and there are no source maps', () => {
  for (const name of readdirSync(join(DIST, 'assets'))
    .map((file) => `assets/${file}`)
    .concat('sw.js', 'index.html')) {
    expect(name).not.toMatch(/\.map$/);
    const text = read(name).toString();
    expect(text.includes(ROOT), name).toBe(false);
    expect(text, name).not.toMatch(/sourceMappingURL|node_modules\//);
  }
});
