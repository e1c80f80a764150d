import type { Side } from '../../../core/bitext/index.ts';
import { wordAt, wordSpans } from '../../../core/words/spans/index.ts';
import type { BitextRow } from '../../../library/index.ts';
import type { WordAsk } from '../../../worker/index.ts';
import { isSeen, rangeOf, sideOf, sideOn, textOf, type Stretch } from '../inside/ground.ts';
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
function isOpen(text: HTMLElement | undefined): text is HTMLElement {
  return isSeen(text) && !text.hasAttribute('aria-hidden');
}

function spotOf(pair: HTMLElement, text: HTMLElement, span: Stretch): WordSpot {
  return { pair, text, side: sideOf(text), ...span, word: textOf(text).slice(span.start, span.end) };
}

/** The word that is pointed at in the text of the page; nothing where there is none, or a link or a button is. */
export function wordUnder(event: MouseEvent): WordSpot | undefined {
  if (event.target instanceof Element && event.target.closest('a, button')) return undefined;
  const pointed = pointedAt(event);
  if (!pointed?.ground.matches('[data-pair]') || !isOpen(pointed.text)) return undefined;
  const { ground, text, offset } = pointed;
  const span = wordAt(textOf(text), offset);
  return span && isOn(text, span, event) ? spotOf(ground, text, span) : undefined;
}

/** All words of a pair that are seen, side by side as they are written. */
export function wordsOf(pair: HTMLElement): WordSpot[] {
  return [...pair.querySelectorAll<HTMLElement>('.side')]
    .filter(isOpen)
    .flatMap((text) => wordSpans(textOf(text)).map((span) => spotOf(pair, text, span)));
}

export function sameSpot(a: WordSpot, b: WordSpot): boolean {
  return a.text === b.text && a.start === b.start;
}

/** Whether the word still stands where it was met, and is seen. */
export function isThere({ text, start, end, word }: WordSpot): boolean {
  return text.isConnected && isSeen(text) && textOf(text).slice(start, end) === word;
}

export function rangeOfSpot({ text, ...stretch }: WordSpot): Range | undefined {
  return rangeOf(text, stretch);
}

/** The other side's text of the word's pair. */
export function otherText({ pair, side }: WordSpot): HTMLElement | undefined {
  return sideOn(pair, side === 'translation' ? 'original' : 'translation');
}

/** What is asked about a word. */
export function askOf({ pair, side, start, end }: WordSpot, heads: BitextRow['heads']): WordAsk {
  return { ...sidesOn(pair, heads), side, start, end };
}
