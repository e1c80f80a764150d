import { asArticle, FieldError } from '../../core/bitext/index.ts';
import type { Taken } from './draft.ts';
import { FetchError, fetchBytes } from './fetch/index.ts';
import { takeFetched } from './take.ts';

/** Pages that one article may stand on. */
const MOST = 12;

/** An article with the text of its next page behind it; what stands on both (the byline, a picture) stands once. */
export function followedBy(taken: Taken, next: Taken): Taken {
  const known = new Set(taken.article.blocks.map(({ text, src }) => text || src));
  const blocks = next.article.blocks.filter(({ text, src }) => !known.has(text || src));
  const { editions = [], stub } = taken.page ?? {};
  const further = next.page?.nextUrl;
  return {
    article: asArticle({ ...taken.article, blocks: [...taken.article.blocks, ...blocks] }),
    pictures: [...taken.pictures, ...next.pictures],
    page: {
      editions,
      ...(stub && { stub }),
      ...(further === undefined ? {} : { nextUrl: further }),
    },
  };
}

/** The article whole, its further pages fetched; where one cannot be had, what is there so far, which says so. */
export async function withFollowing(first: Taken, signal: AbortSignal): Promise<Taken> {
  const seen = new Set([first.article.url]);
  let taken = first;
  for (let url = first.page?.nextUrl; url !== undefined && !seen.has(url); url = taken.page?.nextUrl) {
    if (seen.size >= MOST) return taken;
    seen.add(url);
    try {
      const outcome = await takeFetched(await fetchBytes(url, 'page', { signal }));
      if (!('taken' in outcome)) return taken;
      taken = followedBy(taken, outcome.taken);
    } catch (error) {
      if (error instanceof FetchError || error instanceof FieldError) return taken;
      throw error;
    }
  }
  return taken;
}
