import { signal, type ReadonlySignal } from '@preact/signals';
import { SIDES, type Article } from '../../../core/bitext/index.ts';
import type { Draft, Taken } from '../draft.ts';
import { FetchError, fetchBytes, findFetcher } from '../fetch/index.ts';
import { keepPicture, type Kept } from './keep.ts';

/** The pictures of an article on their way. */
export interface Coming {
  readonly progress: ReadonlySignal<{ readonly done: number; readonly total: number }>;
  /** Goes on without the rest. */
  readonly stop: () => void;
  /** Resolves when what came is with the article. */
  readonly settled: Promise<void>;
}

const MOST_PICTURES = 40;

/** Bytes of an article's pictures at most, at reading size. */
const MOST_BYTES = 30_000_000;

const AT_ONCE = 2;

/** Refusals of the server itself: the next picture would meet the same. */
const HOPELESS: readonly FetchError['code'][] = [
  'no-token',
  'wrong-token',
  'foreign-page',
  'offline',
  'lost',
];

/** The addresses of the pictures that an article shows and does not have, each once. */
export function wantedPictures({ blocks }: Article): string[] {
  return [
    ...new Set(blocks.flatMap(({ role, src, asset }) => (role === 'figure' && !asset && src ? [src] : []))),
  ];
}

/** The article with the pictures that came, by their address. */
export function withPictures(article: Article, found: ReadonlyMap<string, Kept>): Article {
  const blocks = article.blocks.map((block) => {
    const kept = found.get(block.src ?? '');
    if (!kept || block.asset) return block;
    return { ...block, asset: kept.picture.hash, width: kept.width, height: kept.height };
  });
  return { ...article, blocks };
}

async function fetchPicture(url: string, signal: AbortSignal): Promise<Kept | undefined> {
  try {
    const { bytes } = await fetchBytes(url, 'picture', { signal });
    return await keepPicture(bytes);
  } catch (error) {
    if (error instanceof FetchError && !HOPELESS.includes(error.code)) return undefined;
    throw error;
  }
}

/** Fetches some at a time until all are there, it is stopped, or there is no room for more. */
async function fetchAll(
  urls: readonly string[],
  abort: AbortController,
  onDone: () => void,
): Promise<Map<string, Kept>> {
  const found = new Map<string, Kept>();
  const waiting = urls.slice(0, MOST_PICTURES);
  let size = 0;
  const work = async () => {
    for (let url = waiting.shift(); url !== undefined && !abort.signal.aborted; url = waiting.shift()) {
      const kept = await fetchPicture(url, abort.signal);
      onDone();
      if (!kept || size + kept.picture.bytes.byteLength > MOST_BYTES) continue;
      size += kept.picture.bytes.byteLength;
      found.set(url, kept);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    abort.abort();
    const stopped = error instanceof DOMException && error.name === 'AbortError';
    if (!stopped && !(error instanceof FetchError)) throw error;
  }
  return found;
}

/** Gives what came to the article it is for, wherever that stands by now. */
function hand({ cards }: Draft, coming: Coming, urls: readonly string[], found: Map<string, Kept>): void {
  for (const side of SIDES) {
    const { taken } = cards[side].value;
    if (taken?.coming !== coming) continue;
    const { article, pictures, page, kept } = taken;
    const missing = urls.filter((url) => !found.has(url)).length;
    cards[side].value = {
      ...cards[side].value,
      taken: {
        article: withPictures(article, found),
        pictures: [...pictures, ...[...found.values()].map(({ picture }) => picture)],
        ...(page && { page }),
        ...(kept && { kept }),
        ...(missing > 0 && { missing }),
      },
    };
  }
}

/** Starts to fetch the pictures of an article through the app's own server, where that can. */
export async function startPictures(draft: Draft, taken: Taken): Promise<void> {
  const urls = wantedPictures(taken.article);
  if (urls.length === 0 || !(await findFetcher().catch(() => false))) return;
  const side = SIDES.find((one) => draft.cards[one].value.taken === taken);
  if (!side) return;
  const abort = new AbortController();
  const total = Math.min(urls.length, MOST_PICTURES);
  const progress = signal({ done: 0, total });
  const fetched = fetchAll(urls, abort, () => {
    progress.value = { done: progress.value.done + 1, total };
  });
  const coming: Coming = {
    progress,
    stop: () => abort.abort(),
    settled: fetched.then((found) => hand(draft, coming, urls, found)),
  };
  draft.cards[side].value = { ...draft.cards[side].value, taken: { ...taken, coming } };
  await coming.settled;
}

/** Lets go of the pictures that are still on their way to an article. */
export function stopPictures(taken: Taken | undefined): void {
  taken?.coming?.stop();
}
