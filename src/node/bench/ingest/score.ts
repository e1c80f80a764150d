import { isSameDay } from './days.ts';
import type { BenchPage, Prediction, ScoredBlock } from './page.ts';
import { f1, hits, overlapOf, plain, squash, tallied } from './text.ts';

const NOT_BODY = new Set(['figure', 'caption', 'title', 'byline']);
/** Captions shorter than this may begin a paragraph by chance. */
const TELLING = 15;
const LONGEST_OFFICE = 60;

/** How well a page was read: shares from 0 to 1; absent where the page asks for nothing of the kind. */
export interface PageScore {
  readonly precision: number;
  readonly recall: number;
  /** F1 of whole paragraphs. */
  readonly paragraphs?: number;
  /** Subheads found as such. */
  readonly headings?: number;
  /** Captions that stand in the text. */
  readonly leak?: number;
  readonly title?: number;
  readonly date?: number;
  /** Authors named. */
  readonly authors?: number;
  /** Whether nobody and nothing else is named with them. */
  readonly bylineClean?: number;
  readonly empty: boolean;
}

/**
 * A prediction beside what the page should give. The text is compared by its shingles of four words, of
 * four characters in Korean, as scrapinghub's article-extraction-benchmark does.
 */
export function scorePage(page: BenchPage, said: Prediction): PageScore {
  const blocks = said.blocks.filter(({ role, text }) => !NOT_BODY.has(role) && text.trim() !== '');
  const body = asked(page, blocks);
  const { precision, recall } = bodyScore(page, body);
  return {
    precision,
    recall,
    empty: blocks.length === 0,
    ...(page.body === undefined ? paragraphScores(page, body, blocks) : {}),
    ...(page.title === undefined ? {} : { title: titleScore(page, page.title, said.title) }),
    ...(page.published === undefined ? {} : { date: dateScore(page.published, said.published) }),
    ...authorScores(page.authors.map(squash), said.byline.map(squash)),
  };
}

function dateScore(wanted: string, said: string | undefined): number {
  return said !== undefined && isSameDay(wanted, said) ? 1 : 0;
}

/** The blocks that count: standfirst, author lines and the title above the text are neither asked for nor wrong. */
function asked(page: BenchPage, blocks: readonly ScoredBlock[]): ScoredBlock[] {
  if (page.body !== undefined) return [...blocks];
  const optional = squash(page.optional.join(' '));
  const title = squash(page.title ?? '');
  // Some sources say nothing of subheads, whether there are any or not.
  const silent = page.source === 'fundus-en' && page.headings.length === 0;
  return blocks.filter(({ role, text }, i) => {
    const line = squash(text);
    if (line.length > 3 && optional.includes(line)) return false;
    if (line !== '' && line === title && i < 3) return false;
    return !(silent && role === 'heading');
  });
}

function bodyScore(page: BenchPage, body: readonly ScoredBlock[]) {
  const text = body.map((block) => block.text).join('\n');
  const main = page.body ?? page.blocks.map((block) => block.text).join('\n');
  const optional = page.body === undefined ? page.optional.join(' ') : '';
  const spellings = optional === '' ? [main] : [main, `${optional}\n${main}`];
  const scores = spellings.map((wanted) => overlapOf(wanted, text, page.lang));
  return scores.reduce((best, next) =>
    f1(next.precision, next.recall) > f1(best.precision, best.recall) ? next : best,
  );
}

function paragraphScores(page: BenchPage, body: readonly ScoredBlock[], blocks: readonly ScoredBlock[]) {
  const spelt = new Map(Object.entries(page.spellings).map(([one, other]) => [plain(other), plain(one)]));
  const wanted = tallied(page.paragraphs.map(plain));
  const said = tallied(
    body.filter(({ role }) => role !== 'heading').map(({ text }) => spelt.get(plain(text)) ?? plain(text)),
  );
  const common = hits(wanted, said);
  const paragraphs = said.size === 0 ? 0 : f1(common / total(said), common / Math.max(1, total(wanted)));
  const heads = tallied(page.headings.map(squash));
  const found = tallied(body.filter(({ role }) => role === 'heading').map(({ text }) => squash(text)));
  return {
    paragraphs,
    ...(heads.size === 0 ? {} : { headings: hits(heads, found) / total(heads) }),
    ...(page.captions.length === 0 || blocks.length === 0 ? {} : { leak: leakOf(page.captions, body) }),
  };
}

function leakOf(captions: readonly string[], body: readonly ScoredBlock[]): number {
  const lines = body.map(({ text }) => squash(text));
  const leaked = captions
    .map(squash)
    .filter((caption) =>
      lines.some((line) => line === caption || (caption.length > TELLING && line.startsWith(caption))),
    );
  return leaked.length / captions.length;
}

function total(tally: ReadonlyMap<string, number>): number {
  return [...tally.values()].reduce((sum, n) => sum + n, 0);
}

function titleScore(page: BenchPage, title: string, said: string | undefined): number {
  const line = squash(said ?? '');
  return line !== '' && [title, ...page.otherTitles].some((other) => squash(other) === line) ? 1 : 0;
}

function authorScores(authors: readonly string[], byline: readonly string[]): Partial<PageScore> {
  if (authors.length === 0) return {};
  const all = byline.join('');
  const found = authors.filter((name) => name !== '' && all.includes(name)).length / authors.length;
  const longest = Math.max(...authors.map((name) => name.length)) + LONGEST_OFFICE;
  const clean = byline.every(
    (entry) => entry.length < longest && authors.some((name) => entry.includes(name)),
  );
  return { authors: found, ...(byline.length === 0 ? {} : { bylineClean: clean ? 1 : 0 }) };
}
