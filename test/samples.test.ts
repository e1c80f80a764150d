import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { asBitext, beadKind, SIDES } from '../src/core/bitext/index.ts';

const FOLDER = new URL('../src/samples/', import.meta.url);
const bytes = (name: string) => readFileSync(new URL(name, FOLDER));

const raw = bytes('library.json');
const library = JSON.parse(raw.toString('utf8')) as {
  readonly bitexts: readonly unknown[];
  readonly assets: Readonly<Record<string, { readonly type: string; readonly file: string }>>;
};
const bitexts = library.bitexts.map((bitext, i) => asBitext(bitext, `bitexts[${i}]`));
const assets = Object.entries(library.assets);
const drawings = readdirSync(FOLDER).filter((name) => name.endsWith('.svg'));

const ICONS = new URL('../public/icons/', import.meta.url);
const marks = readdirSync(ICONS).filter((name) => name.endsWith('.svg'));

const articles = bitexts.flatMap((bitext) => SIDES.flatMap((side) => bitext[side] ?? []));
const blocks = articles.flatMap((article) => article.blocks);

describe('the bundled bitexts', () => {
  test('are three, each with an English translation and a Korean original', () => {
    const names = ['night-train', 'tide-market', 'tiger-persimmon'];
    expect(bitexts.map((bitext) => bitext.id)).toEqual(names.map((name) => `sample-${name}`));
    for (const bitext of bitexts) {
      expect(bitext.translation?.lang).toBe('en');
      expect(bitext.original?.lang).toBe('ko');
    }
  });

  test('lose nothing when read as bitexts', () => {
    expect(bitexts).toEqual(library.bitexts);
  });

  test('are written in the language that they name', () => {
    for (const { lang, title, blocks } of articles) {
      const text = [title, ...blocks.map((block) => block.text)].join('');
      const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
      const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
      if (lang === 'ko') expect(hangul).toBeGreaterThan(20 * latin);
      else expect(hangul).toBe(0);
    }
  });

  test('show what desks do: merges, splits, 2-2, cuts, additions, headings that stand alone', () => {
    const beads = bitexts.flatMap((bitext) => bitext.beads);
    const shapes = new Set(beads.map((bead) => `${bead.original.length}-${bead.translation.length}`));
    expect([...shapes].sort()).toEqual(['0-1', '1-0', '1-1', '1-2', '2-1', '2-2']);
    const added = bitexts.flatMap(({ translation, beads }) =>
      beads
        .filter((bead) => beadKind(bead) === 'translation-only')
        .flatMap((bead) => bead.translation.map((i) => translation?.blocks[i]?.role)),
    );
    expect(new Set(added)).toEqual(new Set(['heading', 'paragraph', 'note']));
  });

  test('are linked by hand, with certainty, a role to its like', () => {
    for (const { translation, original, beads } of bitexts) {
      for (const bead of beads) expect(bead).toMatchObject({ by: 'publisher', confidence: 1 });
      for (const bead of beads.filter((bead) => bead.original.length > 0 && bead.translation.length > 0)) {
        const roles = [
          ...bead.translation.map((i) => translation?.blocks[i]?.role),
          ...bead.original.map((j) => original?.blocks[j]?.role),
        ];
        expect(new Set(roles).size).toBe(1);
      }
    }
  });

  test('carry what a newspaper page carries', () => {
    const news = bitexts[0];
    expect(news?.translation).toMatchObject({
      kicker: 'News analysis',
      byline: ['Naranhi sample desk'],
      contact: 'hello@naranhi.example',
      originalUrl: news?.original?.url,
    });
    for (const { published, deck } of articles) {
      expect(published).toMatch(/T\d\d:\d\d\+09:00$/);
      expect(deck).toBeTruthy();
    }
  });

  test('name each other as the most viewed, by title and address', () => {
    const shelf = new Set(articles.map(({ title, url }) => `${title} ${url ?? ''}`));
    for (const { title, mostViewed = [] } of articles) {
      expect(mostViewed).toHaveLength(2);
      for (const row of mostViewed) {
        expect(row.title).not.toBe(title);
        expect(shelf).toContain(`${row.title} ${row.url ?? ''}`);
      }
    }
  });

  test('have no address outside the reserved names', () => {
    for (const [, host] of raw.toString('utf8').matchAll(/(?:https?:\/\/|@)([\w.-]+)/g))
      expect(host).toBe('naranhi.example');
  });

  test('are set with curly quotes', () => {
    for (const { text } of blocks) expect(text).not.toMatch(/["']/);
  });
});

describe('the drawings', () => {
  test('are named by the hash of their bytes, each used and none left over', () => {
    for (const [hash, { type, file }] of assets) {
      expect(createHash('sha256').update(bytes(file)).digest('hex')).toBe(hash);
      expect(type).toBe('image/svg+xml');
    }
    expect(assets.map(([, asset]) => asset.file).sort()).toEqual(drawings.sort());
    const used = new Set(blocks.flatMap((block) => block.asset ?? []));
    expect([...used].sort()).toEqual(assets.map(([hash]) => hash).sort());
  });

  test('stand in figures with a caption, a credit, a description and their true shape', () => {
    const figures = blocks.filter((block) => block.role === 'figure');
    for (const article of articles) expect(article.blocks[0]?.role).toBe('figure');
    for (const { text, credit, alt, asset, width, height } of figures) {
      for (const words of [text, credit, alt]) expect(words).toBeTruthy();
      const svg = bytes(library.assets[asset ?? '']?.file ?? '').toString('utf8');
      expect(svg).toContain(`viewBox="0 0 ${width ?? 0} ${height ?? 0}"`);
    }
  });

  test.each([
    ...drawings.map((name) => [name, FOLDER] as const),
    ...marks.map((name) => [name, ICONS] as const),
  ])('%s runs nothing, fetches nothing and needs no font', (name, folder) => {
    const svg = readFileSync(new URL(name, folder), 'utf8');
    expect(svg).not.toMatch(/<(script|style|foreignObject|image|text|animate|set|a|iframe)\b/i);
    expect(svg).not.toMatch(/\son\w+\s*=|javascript:|data:|@import|<!|<\?/i);
    for (const [, target] of svg.matchAll(/(?:href\s*=\s*["']|url\(\s*["']?)([^"')]*)/g))
      expect(target).toMatch(/^#\w+$/);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|\/\//);
  });
});

describe('the icons', () => {
  test.each([
    ['icon-192.png', 192, 'rounded'],
    ['icon-512.png', 512, 'rounded'],
    ['maskable-192.png', 192, 'opaque'],
    ['maskable-512.png', 512, 'opaque'],
    ['apple-touch-icon.png', 180, 'opaque'],
  ])('%s is a square of %i pixels, %s, of at most 4 KB', (name, size, kind) => {
    const png = readFileSync(new URL(name, ICONS));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    expect(png.includes('tRNS')).toBe(kind === 'rounded');
    expect(png.length).toBeLessThanOrEqual(4_096);
  });
});

describe('the budget', () => {
  const brotli = (data: Buffer) => brotliCompressSync(data).length;

  test('library.json takes at most 34 KB, 13 KB over the wire', () => {
    expect(raw.length).toBeLessThanOrEqual(34_000);
    expect(brotli(raw)).toBeLessThanOrEqual(13_000);
  });

  test.each(drawings)('%s takes at most 3.2 KB, 1.4 KB over the wire', (name) => {
    expect(bytes(name).length).toBeLessThanOrEqual(3_200);
    expect(brotli(bytes(name))).toBeLessThanOrEqual(1_400);
  });
});
