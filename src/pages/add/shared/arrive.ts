import { detectLang } from '../../../core/ingest/index.ts';
import { addressIn } from '../../../core/share/index.ts';
import { SIDES, otherSide, type Side } from '../../../core/bitext/index.ts';
import { bringAddress, bringOther } from '../bring.ts';
import { isEmpty, type Draft, type Taken } from '../draft.ts';
import { keepOne } from '../linking.ts';
import { startPictures } from '../pictures/index.ts';
import { seat, seatOther, usualSide } from '../sides.ts';
import { takeFile, takeInput, type Outcome } from '../take.ts';
import { begin } from '../turns.ts';
import { joinWaiting, waitingFor } from '../join-waiting.ts';
import type { Shared } from './stash.ts';

/** Words beside an address that are more than a title and a greeting: the reader shared the text itself. */
const TEXT = 400;

/** The first side that has nothing, the likelier one before the other; the likelier one where both have something. */
function freeSide({ cards }: Draft, likely: Side = 'translation'): Side {
  const free = [likely, otherSide(likely)].find((side) => isEmpty(cards[side].value));
  return free ?? likely;
}

/** An article and the side that it stands on. */
interface Placed {
  readonly side: Side;
  readonly taken: Taken;
}

/** Puts what was understood on its side, or says on a free card why nothing was. */
async function put(draft: Draft, outcome: Outcome): Promise<Placed | undefined> {
  const lang = 'taken' in outcome ? outcome.taken.article.lang : undefined;
  const side = freeSide(draft, usualSide(lang));
  const card = draft.cards[side];
  if (card.value.taken?.kept) return undefined;
  begin(card);
  if ('taken' in outcome) {
    const { taken } = outcome;
    return { side: seat(draft, side, taken), taken };
  }
  if ('url' in outcome) await bringAddress(draft, side, outcome.url);
  else card.value = { input: '', problem: outcome.problem };
  return undefined;
}

/** The other side is sought at once, and waited for; pictures may come later. */
async function settleAll(draft: Draft, placed: readonly Placed[]): Promise<void> {
  const [only] = placed;
  if (only && placed.length === 1) {
    const own = seatOther(draft, only.side, only.taken);
    void startPictures(draft, own);
    await bringOther(draft, only.side, own);
  } else for (const { taken } of placed) void startPictures(draft, taken);
}

async function putFiles(draft: Draft, files: readonly File[], url: string | undefined): Promise<void> {
  const placed = [];
  for (const file of files.slice(0, 2)) {
    const found = await put(draft, await takeFile(file, url));
    if (found) placed.push(found);
  }
  await settleAll(draft, placed);
}

async function putShared(draft: Draft, { title, text, url, page, files }: Shared): Promise<void> {
  const inText = addressIn(text);
  const found = addressIn(url) ?? inText ?? addressIn(title);
  if (files.length > 0) return putFiles(draft, files, found?.url);
  const words = inText?.rest ?? text;
  if (page === '' && found && words.length < TEXT) {
    const lang = detectLang(`${title} ${words}`);
    return bringAddress(draft, freeSide(draft, usualSide(lang)), found.url);
  }
  const placed = await put(draft, await takeInput(page || words, found?.url));
  if (placed) await settleAll(draft, [placed]);
}

/** The one side that has an article, where the other was brought nothing that could still be. */
function onlySide({ cards, join }: Draft): Side | undefined {
  const taken = SIDES.filter((side) => cards[side].value.taken);
  return join === undefined && taken.length === 1 ? taken[0] : undefined;
}

/** One side that was brought joins the one that waits for it. */
async function joinKnown(draft: Draft): Promise<void> {
  const side = onlySide(draft);
  const taken = side && draft.cards[side].value.taken;
  const { sure } = taken ? await waitingFor(taken) : {};
  if (side && sure) joinWaiting(draft, side, sure);
}

/** Puts files that the system opened with the app, one a side. */
export async function arriveFiles(draft: Draft, files: readonly File[]): Promise<void> {
  await putFiles(draft, files, undefined);
  await joinKnown(draft);
}

/**
 * Puts what was shared where it belongs: the source of a page, files, an address to be fetched, or a text. What is one
 * side alone joins the one that waits for it, or waits itself; what a page of the web sent is not kept unasked.
 */
export async function arrive(draft: Draft, shared: Shared): Promise<void> {
  await putShared(draft, shared);
  await joinKnown(draft);
  const side = onlySide(draft);
  if (side && shared.from === '' && shared.page === '') await keepOne(draft, side, true);
}
