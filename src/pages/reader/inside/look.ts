import { SIDES, type Side } from '../../../core/bitext/index.ts';
import type { BitextRow } from '../../../library/index.ts';
import type { PairInside, PairSides } from '../../../worker/index.ts';
import { ask, isAskable } from './asker.ts';
import { sideOn, textOf } from './ground.ts';

/** A ground, and what is linked on it. */
export interface Look {
  readonly ground: HTMLElement;
  readonly texts: Readonly<Record<Side, string>>;
  readonly inside: PairInside;
}

/** The sides that stand on a ground, as the page shows them. */
export function sidesOn(ground: HTMLElement, heads: BitextRow['heads']): PairSides {
  const side = (name: Side) => {
    const element = sideOn(ground, name);
    const date = heads[name]?.published;
    return { lang: element?.lang ?? '', text: textOf(element), ...(date === undefined ? {} : { date }) };
  };
  return { translation: side('translation'), original: side('original') };
}

/** What is linked on some grounds, as far as they have both sides; a text that changes is another one. */
export async function look(
  grounds: readonly HTMLElement[],
  heads: BitextRow['heads'],
): Promise<readonly Look[]> {
  const askable = grounds
    .map((ground) => ({ ground, sides: sidesOn(ground, heads) }))
    .filter(({ sides }) => isAskable(sides));
  const answers = await Promise.all(ask(askable.map(({ sides }) => sides)));
  return askable.flatMap(({ ground, sides }, i) => {
    const inside = answers[i];
    const texts = { translation: sides.translation.text, original: sides.original.text };
    return inside ? [{ ground, texts, inside }] : [];
  });
}

/** Whether the texts are still what was looked at. */
export function isStale({ ground, texts }: Look): boolean {
  return !ground.isConnected || SIDES.some((side) => textOf(sideOn(ground, side)) !== texts[side]);
}
