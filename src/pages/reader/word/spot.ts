import { otherSide, type Side } from '../../../core/bitext/index.ts';
import { wordAt, wordSpans } from '../../../core/words/spans/index.ts';
import type { BitextRow } from '../../../library/index.ts';
import type { WordAsk } from '../../../worker/index.ts';
import { isSeen, rangeOf, sideOf, sideOn, textOf, type Stretch } from '../inside/ground.ts';
import { isAskable } from '../inside/asker.ts';
import { sidesOn } from '../inside/look.ts';
import { isOn, pointedAt } from '../inside/pointed.ts';

/** A word on the page. */
export interface WordSpot extends Stretch {
  /** Its pair. */
  readonly pair: HTMLElement;
  /** Its side's text. */
  readonly text: HTMLElement;
  readonly side: Side;
  readonly word: string;
}

/** Whether a side's text may be read now: what waits behind a tap may not. */
export function canBeRead(text: HTMLElement | undefined): text is HTMLElement {
  return isSeen(text) && !text.hasAttribute('aria-hidden');
}

function spotOf(pair: HTMLElement, text: HTMLElement, whole: string, { start, end }: Stretch): WordSpot {
  return { pair, text, side: sideOf(text), start, end, word: whole.slice(start, end) };
}

/** The word that is pointed at in the text of the page; nothing where there is none, or a link or a button is. */
export function wordUnder(event: MouseEvent): WordSpot | undefined {
  if (event.target instanceof Element && event.target.closest('a, button')) return undefined;
  const pointed = pointedAt(event);
  if (!pointed?.ground.matches('[data-pair]') || !canBeRead(pointed.text)) return undefined;
  const { ground, text, offset } = pointed;
  const whole = textOf(text);
  const span = wordAt(whole, offset);
  return span && isOn(text, span, event) ? spotOf(ground, text, whole, span) : undefined;
}

/** All words of a pair that are seen, side by side as they are written. */
export function wordsOf(pair: HTMLElement): WordSpot[] {
  return [...pair.querySelectorAll<HTMLElement>('.side')].filter(canBeRead).flatMap((text) => {
    const whole = textOf(text);
    return wordSpans(whole).map((span) => spotOf(pair, text, whole, span));
  });
}

export function sameSpot(a: WordSpot, b: WordSpot): boolean {
  return a.text === b.text && a.start === b.start;
}

export function rangeOfSpot({ text, ...stretch }: WordSpot): Range | undefined {
  return rangeOf(text, stretch);
}

/** The other side's text of the word's pair. */
export function otherText({ pair, side }: WordSpot): HTMLElement | undefined {
  return sideOn(pair, otherSide(side));
}

/** What is asked about a word: in a pair that is too long to be linked inside, without the other side. */
export function askOf({ pair, side, start, end }: WordSpot, heads: BitextRow['heads']): WordAsk {
  const sides = sidesOn(pair, heads);
  const other = otherSide(side);
  const linked = isAskable(sides) ? sides : { ...sides, [other]: { ...sides[other], text: '' } };
  return { ...linked, side, start, end };
}
