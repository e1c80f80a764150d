import type { Side } from '../../core/bitext/index.ts';
import { library, type BitextRow } from '../../library/index.ts';
import { go, to } from '../../ui/index.ts';
import { draftOf, startOver, type Draft, type Taken } from './draft.ts';
import { startPictures } from './pictures/index.ts';
import { stop } from './turns.ts';
import { waitingAmong, type Waiting } from './waiting.ts';

/** What waits in the library for this article. */
export async function waitingFor(taken: Taken): Promise<Waiting> {
  return waitingAmong(await library.list(), taken);
}

/** Takes an article to the bitext that waits for it, where both are seen and linked. */
export function joinWaiting(draft: Draft, side: Side, row: BitextRow): void {
  const card = draft.cards[side];
  const { taken } = card.value;
  if (!taken) return;
  const free = row.heads.translation ? 'original' : 'translation';
  const { article, pictures, page } = taken;
  const brought: Taken = { article, pictures, ...(page && { page }) };
  stop(card);
  startOver(card);
  const target = draftOf(row.id);
  target.cards[free].value = { input: '', taken: brought };
  void startPictures(target, brought);
  go(to(['add'], { join: row.id }), { replace: true });
}
