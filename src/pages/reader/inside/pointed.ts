import type { Side } from '../../../core/bitext/index.ts';
import { caretAt } from '../place.ts';
import { groundOf, offsetOf, rangeOf, sideOf } from './ground.ts';

/** Where in a text the reader pressed. */
export interface Pointed {
  readonly ground: HTMLElement;
  readonly text: HTMLElement;
  readonly side: Side;
  readonly offset: number;
}

/** How far beside its letters, in CSS pixels, a press still means a sentence. */
const NEAR = 10;

/** What the reader points at; nothing where that is no text. */
export function pointedAt({ target, clientX, clientY }: MouseEvent): Pointed | undefined {
  const ground = groundOf(target);
  const text = target instanceof Element ? target.closest<HTMLElement>('.side') : null;
  const caret = text ? caretAt(clientX, clientY) : undefined;
  if (!ground || !text || !caret || !text.contains(caret.node)) return undefined;
  const offset = offsetOf(text, caret);
  return offset === undefined ? undefined : { ground, text, side: sideOf(text), offset };
}

/** Whether a press was on the letters of a stretch, or hardly beside them. */
export function isOn(
  text: HTMLElement,
  stretch: { start: number; end: number },
  { clientX, clientY }: MouseEvent,
): boolean {
  const rects = rangeOf(text, stretch)?.getClientRects() ?? [];
  return [...rects].some(
    (rect) =>
      clientX >= rect.left - NEAR &&
      clientX <= rect.right + NEAR &&
      clientY >= rect.top - NEAR &&
      clientY <= rect.bottom + NEAR,
  );
}
