import { signal } from '@preact/signals';
import { otherSide, type Lang, type Side } from '../../core/bitext/index.ts';
import type { Edition } from '../../core/ingest/index.ts';
import { isEmpty, type Draft, type Taken } from './draft.ts';
import { FetchError, fetchBytes, fetchProblem, findFetcher, hostOf } from './fetch/index.ts';
import { startPictures } from './pictures/index.ts';
import { withFollowing } from './following.ts';
import { seat, seatOther } from './sides.ts';
import { takeFetched } from './take.ts';
import { begin, stop } from './turns.ts';

/** How many addresses of the other side are tried. */
const TRIES = 3;

/** Fetches the article at an address for a side; what goes wrong is told there, with the address kept. */
async function fetchFor(draft: Draft, side: Side, url: string): Promise<Taken | undefined> {
  const card = draft.cards[side];
  const turn = begin(card);
  const bytes = signal(0);
  const halt = () => {
    stop(card);
    card.value = { input: '', url, fetchable: true };
  };
  card.value = { input: '', url, fetching: { host: hostOf(url), bytes, stop: halt } };
  try {
    if (!(await findFetcher())) {
      if (!turn.aborted) card.value = { input: '', url };
      return undefined;
    }
    const fetched = await fetchBytes(url, 'page', {
      signal: turn,
      onBytes: (size) => {
        bytes.value = size;
      },
    });
    const outcome = await takeFetched(fetched);
    if (turn.aborted) return undefined;
    if ('taken' in outcome) return await withFollowing(outcome.taken, turn);
    if ('problem' in outcome) card.value = { input: '', url, fetchable: true, problem: outcome.problem };
  } catch (error) {
    if (turn.aborted) return undefined;
    if (!(error instanceof FetchError)) throw error;
    card.value = { input: '', url, fetchable: true, problem: fetchProblem(error, url) };
  }
  return undefined;
}

/** Where the other side most likely stands: what says its language before what does not. */
function candidates({ article, page }: Taken, wanted: Lang): readonly Edition[] {
  const foreign = (page?.editions ?? []).filter(
    ({ url, lang }) => lang !== article.lang && url !== article.url,
  );
  const rank = ({ lang }: Edition) => (lang === undefined ? 1 : lang === wanted ? 0 : 2);
  return [...foreign].sort((a, b) => rank(a) - rank(b)).slice(0, TRIES);
}

/** The language that stands across from one: a Korean article is sought for any other, an English one for that. */
function across(lang: Lang): Lang {
  return lang === 'ko' ? 'en' : 'ko';
}

/**
 * Fetches the other side of an article, from where its page says that it stands, while nothing else was brought for
 * it.
 */
export async function bringOther(draft: Draft, side: Side, taken: Taken): Promise<void> {
  const other = otherSide(side);
  const card = draft.cards[other];
  const { lang } = taken.article;
  const wanted = candidates(taken, across(lang));
  if (wanted.length === 0 || !(await findFetcher().catch(() => false)) || !isEmpty(card.value)) return;
  for (const { url } of wanted) {
    const found = await fetchFor(draft, other, url);
    if (found && found.article.lang !== lang) {
      card.value = { input: '', taken: found };
      await startPictures(draft, found);
      return;
    }
    if (found) card.value = { input: '', url, problem: { key: 'ways:sameLanguage' } };
    // Stopped by the reader, or there is no fetcher.
    if (!card.value.problem) return;
  }
}

/** What follows once an article stands on its side: its pictures, and the other side. */
export async function settle(draft: Draft, side: Side, taken: Taken): Promise<void> {
  const own = seatOther(draft, side, taken);
  await Promise.all([startPictures(draft, own), bringOther(draft, side, own)]);
}

/** Fetches an address for a side, and then the other side from where that page says; each goes where its language does. */
export async function bringAddress(draft: Draft, side: Side, url: string): Promise<void> {
  const taken = await fetchFor(draft, side, url);
  if (!taken) return;
  await settle(draft, seat(draft, side, taken), taken);
}
