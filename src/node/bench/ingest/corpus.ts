import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asArticle, type Article } from '../../../core/bitext/index.ts';
import { decodeText } from '../../../core/ingest/index.ts';
import { decode } from '../../page/index.ts';
import { isFields, parsedJson } from '../checks.ts';
import type { BenchPage } from './page.ts';

/** Where the project keeps pages of its own: NAME.html and, in NAME.json, the article that it should give. */
const CORPUS = fileURLToPath(new URL('../../../../test/core/ingest/corpus', import.meta.url));

/** The pages of the project's own corpus that hold an article, by the order of their names. */
export async function readCorpus(): Promise<BenchPage[]> {
  const names = (await readdir(CORPUS)).filter((name) => name.endsWith('.html')).sort();
  return (await Promise.all(names.map(readPage))).flat();
}

async function readPage(name: string): Promise<BenchPage[]> {
  const path = join(CORPUS, name);
  const wanted = parsedJson(await readFile(path.replace(/\.html$/, '.json'), 'utf8'));
  if (!isFields(wanted) || wanted.article === undefined) return [];
  const article = asArticle(wanted.article);
  const html = decodeText(await readFile(path), decode);
  return [{ id: name, html, ...pageOf(article), ...(article.url === undefined ? {} : { url: article.url }) }];
}

function pageOf(article: Article): Omit<BenchPage, 'id' | 'html' | 'url'> {
  const { lang, title, kicker, deck, published, byline = [], blocks } = article;
  const body = blocks.filter(({ role }) => role !== 'figure' && role !== 'byline' && role !== 'contact');
  const lines = blocks.filter(({ role }) => role === 'byline' || role === 'contact');
  return {
    lang,
    title,
    ...(published === undefined ? {} : { published }),
    source: 'own',
    site: article.publisher ?? '',
    otherTitles: kicker === undefined ? [] : [`${kicker} ${title}`],
    authors: byline,
    blocks: body,
    paragraphs: body.filter(({ role }) => role !== 'heading').map(({ text }) => text),
    headings: body.filter(({ role }) => role === 'heading').map(({ text }) => text),
    optional: [deck ?? '', kicker ?? '', ...byline, ...lines.map(({ text }) => text)].filter(Boolean),
    captions: blocks.filter(({ role, text }) => role === 'figure' && text !== '').map(({ text }) => text),
    spellings: {},
  };
}
