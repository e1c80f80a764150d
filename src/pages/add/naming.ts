import { SIDES, otherSide, type Article, type Side } from '../../core/bitext/index.ts';
import { library, type BitextRow } from '../../library/index.ts';
import { changesBetween } from './again/index.ts';
import { ask } from './asking.ts';
import type { Draft, Question } from './draft.ts';

/** The name under which a bitext is saved, and whether it takes the place of one. */
export interface Name {
  readonly id: string;
  readonly replaces: boolean;
  /** The other side, as the library has it, where one side alone is brought again. */
  readonly partner?: Partial<Record<Side, Article>>;
}

/** The other side of the one that is brought again, where the library has it; it must not be lost. */
async function partnerOf(twin: BitextRow, sides: readonly Side[]): Promise<Name['partner']> {
  const [side, more] = sides;
  if (side === undefined || more !== undefined || !twin.heads[side]) return undefined;
  const other = otherSide(side);
  const article = (await library.bitext(twin.id))?.[other];
  return article && { [other]: article };
}

async function changesOf(
  { cards }: Draft,
  twin: BitextRow,
  sides: readonly Side[],
): Promise<Extract<Question, { about: 'twin' }>['changes']> {
  const before = await library.bitext(twin.id);
  return sides.flatMap((side) => {
    const [older, newer] = [before?.[side], cards[side].value.taken?.article];
    if (!newer || older?.lang !== newer.lang) return [];
    return [{ lang: newer.lang, changes: changesBetween(older, newer) }];
  });
}

/** The reader decides where an article is in the library already. One side never takes the place of two. */
export async function nameFor(draft: Draft, sides: readonly Side[]): Promise<Name> {
  for (const side of sides) {
    const article = draft.cards[side].value.taken?.article;
    const twin = article && (await library.findTwin(article));
    if (!article || !twin || twin.id === draft.join) continue;
    const partner = await partnerOf(twin, sides);
    const lost = SIDES.some((other) => twin.heads[other] && !sides.includes(other) && !partner);
    const changes = await changesOf(draft, twin, sides);
    const given = await ask<'replace' | 'both'>(draft, (answer) => ({
      about: 'twin',
      title: article.title,
      lang: article.lang,
      replaceable: !lost,
      changes,
      answer,
    }));
    if (given === 'replace') return { id: twin.id, replaces: true, ...(partner && { partner }) };
    break;
  }
  return draft.join === undefined
    ? { id: crypto.randomUUID(), replaces: false }
    : { id: draft.join, replaces: true };
}
