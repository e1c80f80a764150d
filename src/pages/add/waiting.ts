import { SIDES, type ArticleHead } from '../../core/bitext/index.ts';
import type { BitextRow } from '../../library/index.ts';
import type { Taken } from './draft.ts';

/** Bitexts of one side that an article may be the other side of. */
export interface Waiting {
  /** By the addresses that the two pages name. */
  readonly sure?: BitextRow;
  /** Others in another language, the newest first. */
  readonly offered: readonly BitextRow[];
}

/** Offers at most: more are looked up on the shelf. */
const MOST = 5;

function onlyHead({ heads }: BitextRow): ArticleHead | undefined {
  const [head, more] = SIDES.flatMap((side) => heads[side] ?? []);
  return more ? undefined : head;
}

/** An address as two pages may write it: where in the page one stands does not count. */
const page = (url: string | undefined) => url?.replace(/#.*$/, '').replace(/\/$/, '');

function namesEachOther({ article, page: said }: Taken, head: ArticleHead): boolean {
  const named = [article.originalUrl, ...(said?.editions ?? []).map(({ url }) => url)].map(page);
  const stands = page(head.url);
  if (stands !== undefined && named.includes(stands)) return true;
  return article.url !== undefined && page(head.originalUrl) === page(article.url);
}

/** What waits for this article, as far as the shelf tells. */
export function waitingAmong(rows: readonly BitextRow[], taken: Taken): Waiting {
  const alone = rows
    .filter((row) => {
      const head = onlyHead(row);
      return head && head.lang !== taken.article.lang && !row.sample;
    })
    .sort((a, b) => b.addedAt - a.addedAt);
  const sure = alone.find((row) => {
    const head = onlyHead(row);
    return head && namesEachOther(taken, head);
  });
  return { ...(sure && { sure }), offered: alone.filter((row) => row !== sure).slice(0, MOST) };
}
