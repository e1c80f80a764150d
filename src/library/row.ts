import {
  asArticle,
  FieldError,
  SIDES,
  tally,
  type Article,
  type ArticleHead,
  type Bitext,
} from '../core/bitext/index.ts';
import { readingMinutes } from './minutes.ts';
import type { StoredRow } from './schema.ts';
import type { BitextRow } from './types.ts';

function headOf(article: Article): ArticleHead {
  const head: Partial<Article> = { ...article };
  delete (head as { blocks?: unknown }).blocks;
  return head as ArticleHead;
}

/** @throws {FieldError} where a head is not what rows are read by, or there is none. */
export function checkHeads(bitext: Bitext): void {
  const articles = SIDES.flatMap((side) => bitext[side] ?? []);
  if (articles.length === 0) throw new FieldError('bitext', 'must have a translation or an original');
  for (const article of articles) asArticle({ ...article, blocks: [] });
}

/** The row of a bitext that is new here. `kept` are the hashes of those of its pictures that are there. */
export function newRow(bitext: Bitext, kept: ReadonlySet<string>, addedAt: number): StoredRow {
  const sides = SIDES.flatMap((side) => {
    const article = bitext[side];
    return article ? [{ side, article }] : [];
  });
  const figures = sides
    .flatMap(({ article }) => article.blocks)
    .filter(({ asset, src }) => asset !== undefined || src !== undefined);
  const picture = figures.find(({ asset }) => asset !== undefined && kept.has(asset))?.asset;
  return {
    id: bitext.id,
    heads: Object.fromEntries(sides.map(({ side, article }) => [side, headOf(article)])),
    pairs: bitext.beads.length,
    tally: tally(bitext.beads),
    minutes: readingMinutes(sides.map(({ article }) => article)),
    ...(picture === undefined ? {} : { picture }),
    addedAt,
    opens: 0,
    progress: 0,
    whole: figures.every(({ asset }) => asset !== undefined && kept.has(asset)),
    assets: assetsOf(bitext),
  };
}

/** Hashes of the pictures that a bitext shows, each once. */
export function assetsOf(bitext: Bitext): string[] {
  const blocks = SIDES.flatMap((side) => bitext[side]?.blocks ?? []);
  return [...new Set(blocks.flatMap(({ asset }) => asset ?? []))];
}

const NUMBERS = ['pairs', 'minutes', 'addedAt', 'opens', 'progress'] as const;
const TALLIES = ['one', 'merged', 'translationOnly', 'originalOnly', 'unsure'] as const;

/** Whether a kept row has the shape that the pages count on. */
function isSound(row: Partial<StoredRow>): boolean {
  const heads = SIDES.flatMap((side) => row.heads?.[side] ?? []);
  for (const head of heads) asArticle({ ...head, blocks: [] });
  return (
    heads.length > 0 &&
    Array.isArray(row.assets) &&
    NUMBERS.every((name) => Number.isFinite(row[name])) &&
    TALLIES.every((name) => Number.isFinite(row.tally?.[name]))
  );
}

/** A kept row for the pages; nothing for one of a wrong shape, which must not cost the reader the others. */
export function readRow(stored: StoredRow): BitextRow | undefined {
  try {
    if (!isSound(stored)) return undefined;
  } catch (error) {
    if (error instanceof FieldError) return undefined;
    throw error;
  }
  const titles = SIDES.flatMap((side) => {
    const head = stored.heads[side];
    return head ? [[side, { lang: head.lang, title: head.title }] as const] : [];
  });
  return { ...stored, titles: Object.fromEntries(titles) };
}

/** The rows that are on the shelf: what was opened or added last comes first. */
export function onShelf(rows: readonly StoredRow[]): BitextRow[] {
  const at = (row: BitextRow) => row.openedAt ?? row.addedAt;
  return rows
    .flatMap((row) => readRow(row) ?? [])
    .filter((row) => row.deletedAt === undefined)
    .sort((a, b) => at(b) - at(a));
}

/** Those that were opened most often, never what was not opened at all. */
export function mostOpened(rows: readonly BitextRow[], limit: number): BitextRow[] {
  return rows
    .filter((row) => row.opens > 0)
    .sort((a, b) => b.opens - a.opens)
    .slice(0, limit);
}

/** A removed row as it was. */
export function restored(row: StoredRow): StoredRow {
  const back = { ...row };
  delete back.deletedAt;
  return back;
}
