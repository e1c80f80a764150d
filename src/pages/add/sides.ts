import { otherSide, type Lang, type Side } from '../../core/bitext/index.ts';
import { isEmpty, type Draft, type Taken } from './draft.ts';

const USUAL: Partial<Record<Lang, Side>> = { ko: 'original', en: 'translation' };

/** The side that an article of this language most often is; nothing where either may be. */
export function usualSide(lang: Lang | undefined): Side | undefined {
  return lang === undefined ? undefined : USUAL[lang];
}

/** Puts the other language of a page that holds both on the other side, where that is free; returns what is left. */
export function seatOther({ cards }: Draft, side: Side, taken: Taken): Taken {
  const across = cards[otherSide(side)];
  if (!taken.page?.other || !isEmpty(across.value)) return taken;
  const { other, ...page } = taken.page;
  const own = { ...taken, page };
  cards[side].value = { input: '', taken: own };
  across.value = { input: '', taken: { article: other, pictures: [] } };
  return own;
}

/**
 * Puts an article on the side that its language usually is, if nothing is there; else where it was brought.
 *
 * @returns where it stands now
 */
export function seat({ cards }: Draft, brought: Side, taken: Taken): Side {
  const usual = usualSide(taken.article.lang) ?? brought;
  const side = usual === brought || isEmpty(cards[usual].value) ? usual : brought;
  if (side !== brought) cards[brought].value = { input: '' };
  cards[side].value = { input: '', taken };
  return side;
}
