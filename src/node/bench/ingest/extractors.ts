import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { ingestPage } from '../../../core/ingest/index.ts';
import type { PageDocument } from '../../../core/ingest/index.ts';
import { blocksOfHtml } from './fragment.ts';
import type { BenchPage, Prediction } from './page.ts';

/** Something that reads pages. */
export interface Extractor {
  readonly name: string;
  /** Parses a page and reads it; what is left to do for the scorer alone comes after that, and costs it no time. */
  readonly read: (page: BenchPage) => () => Prediction;
}

/** What the peers find in a page: its text as HTML. */
interface Found {
  readonly title?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly authors?: string | null | undefined;
  readonly html?: string | null | undefined;
}

function predicted({ title, published, authors, html }: Found): Prediction {
  return {
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    byline: (authors ?? '')
      .split(/\s*(?:,|;|\||\n|·|&| and )\s*/)
      .map((name) => name.trim())
      .filter(Boolean),
    blocks: blocksOfHtml(html ?? ''),
  };
}

interface Window {
  readonly document: PageDocument;
  getComputedStyle?: () => { readonly display: string };
}

function windowOf({ html }: BenchPage): Window {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole) as Window;
}

const ours: Extractor = {
  name: 'ours',
  read: (page) => {
    const { article } = ingestPage(windowOf(page).document, page.url === undefined ? {} : { url: page.url });
    return () => ({
      title: article.title,
      ...(article.published === undefined ? {} : { published: article.published }),
      byline: article.byline ?? [],
      blocks: article.blocks,
    });
  },
};

const readability: Extractor = {
  name: 'readability',
  read: (page) => {
    const found = new Readability(windowOf(page).document).parse();
    return () =>
      predicted({
        title: found?.title,
        published: found?.publishedTime,
        authors: found?.byline,
        html: found?.content,
      });
  },
};

const defuddle: Extractor = {
  name: 'defuddle',
  read: (page) => {
    const window = windowOf(page);
    // What Defuddle asks of a browser beyond the document.
    window.getComputedStyle ??= () => ({ display: '' });
    Object.assign(window.document, { styleSheets: [] });
    // It fails without an address.
    const { url = 'https://example.org/' } = page;
    const found = new DefuddleClass(window.document, { url, useAsync: false }).parse();
    return () =>
      predicted({
        title: found.title,
        published: found.published,
        authors: found.author,
        html: found.content,
      });
  },
};

export const EXTRACTORS: readonly Extractor[] = [ours, readability, defuddle];
