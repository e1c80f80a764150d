import { SIDES } from '../../core/bitext/index.ts';
import { library } from '../../library/index.ts';
import type { Draft } from './draft.ts';

/** What was to be completed is not in the library, or is complete already. */
class JoinError extends Error {
  override name = 'JoinError';
  readonly code = 'missing';
}

/** Puts the side that the library has on its card. A new bitext has none. */
export async function fillJoin({ join, cards }: Draft): Promise<void> {
  if (join === undefined) return;
  const bitext = await library.bitext(join);
  if (!bitext) throw new JoinError(`There is no bitext ${join}`);
  for (const side of SIDES) {
    const article = bitext[side];
    if (article) cards[side].value = { input: '', taken: { article, pictures: [], kept: true } };
  }
}
