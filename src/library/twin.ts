import { SIDES, type ArticleHead } from '../core/bitext/index.ts';
import type { BitextRow } from './types.ts';

/** An address as it is compared: a page is the same wherever in it one stands. */
function page(url: string | undefined): string | undefined {
  return url?.replace(/#.*$/, '');
}

function words(title: string): string {
  return title.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function sameAddress(a: ArticleHead, b: ArticleHead): boolean {
  return a.url !== undefined && page(a.url) === page(b.url);
}

function sameTitle(a: ArticleHead, b: ArticleHead): boolean {
  return a.lang === b.lang && words(a.title) === words(b.title) && a.published === b.published;
}

/** The row that has this article on either side: one with its address, else one with its language, title and date. */
export function twinOf(article: ArticleHead, rows: readonly BitextRow[]): BitextRow | undefined {
  const having = (same: (a: ArticleHead, b: ArticleHead) => boolean) =>
    rows.find(({ heads }) => SIDES.some((side) => heads[side] && same(article, heads[side])));
  return having(sameAddress) ?? having(sameTitle);
}
