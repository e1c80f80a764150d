import { detectLang } from '../../../core/ingest/index.ts';
import { addressIn } from '../../../core/share/index.ts';
import type { Side } from '../../../core/bitext/index.ts';
import { bringAddress, bringOther } from '../bring.ts';
import { isEmpty, type Draft, type Taken } from '../draft.ts';
import { startPictures } from '../pictures/index.ts';
import { otherSide, seat, usualSide } from '../sides.ts';
import { takeFile, takeInput, type Outcome } from '../take.ts';
import { begin } from '../turns.ts';
import type { Shared } from './stash.ts';

/** Words beside an address that are more than a title and a greeting: the reader shared the text itself. */
const TEXT = 400;

/** The first side that has nothing, the likelier one before the other; the likelier one where both have something. */
function freeSide({ cards }: Draft, likely: Side = 'translation'): Side {
  const free = [likely, otherSide(likely)].find((side) => isEmpty(cards[side].value));
  return free ?? likely;
}

/** Puts what was understood on its side, or says on a free card why nothing was. */
async function put(draft: Draft, outcome: Outcome): Promise<{ side: Side; taken: Taken } | undefined> {
  const lang = 'taken' in outcome ? outcome.taken.article.lang : undefined;
  const side = freeSide(draft, usualSide(lang));
  const card = draft.cards[side];
  if (card.value.taken?.kept) return undefined;
  begin(card);
  if ('taken' in outcome) {
    const { taken } = outcome;
    const seated = seat(draft, side, taken);
    void startPictures(draft, taken);
    return { side: seated, taken };
  }
  if ('url' in outcome) await bringAddress(draft, side, outcome.url);
  else card.value = { input: '', problem: outcome.problem };
  return undefined;
}

/** Puts files, one a side. */
export async function arriveFiles(draft: Draft, files: readonly File[], url?: string): Promise<void> {
  const placed = [];
  for (const file of files.slice(0, 2)) {
    const found = await put(draft, await takeFile(file, url));
    if (found) placed.push(found);
  }
  const [only] = placed;
  if (only && placed.length === 1) await bringOther(draft, only.side, only.taken);
}

/** Puts what was shared where it belongs: the source of a page, files, an address to be fetched, or a text. */
export async function arrive(draft: Draft, { title, text, url, page, files }: Shared): Promise<void> {
  const found = addressIn(url) ?? addressIn(text) ?? addressIn(title);
  if (files.length > 0) return arriveFiles(draft, files, found?.url);
  const words = found?.rest ?? text;
  if (page === '' && found && words.length < TEXT) {
    const lang = detectLang(`${title} ${words}`);
    return bringAddress(draft, freeSide(draft, usualSide(lang)), found.url);
  }
  const placed = await put(draft, await takeInput(page || words, found?.url));
  if (placed) await bringOther(draft, placed.side, placed.taken);
}
