import { captionOf } from './caption.ts';
import { isPictureTag } from './picture.ts';
import { branches, INLINE, isBranch, textOf, textWithin } from './tree.ts';
import type { Branch } from './tree.ts';

const LONGEST_CAPTION = 500;
const ENOUGH_TEXT = 200;
const ENOUGH_PARAGRAPHS = 3;
const BOXES = new Set(['div', 'span', 'table', 'dl', 'center', 'section', 'aside', 'a']);

/** What a box with a picture and a few words, set into running text, is. */
export type Box =
  | { readonly kind: 'caption'; readonly text: string; readonly credit?: string }
  | { readonly kind: 'pointer' };

/**
 * A box that interrupts a text: a picture with its caption, whatever the page calls it, or the way to
 * another article. Undefined for the elements that the text itself is made of.
 */
export function boxOf(branch: Branch): Box | undefined {
  if (!BOXES.has(branch.tag) || !interruptsText(branch)) return undefined;
  const text = textWithin(branch, LONGEST_CAPTION);
  if (text === undefined || text === '') return undefined;
  let pictures = 0;
  let linked = 0;
  for (const inner of branches(branch)) {
    if (isPictureTag(inner.tag)) pictures++;
    // With a title of its own it is a section of the text.
    if (/^(?:h[2-6]|blockquote|li)$/.test(inner.tag)) return undefined;
    if (inner.tag === 'a') linked += (textWithin(inner, LONGEST_CAPTION) ?? '').length;
  }
  if (pictures === 0) return undefined;
  if (linked > text.length * 0.8) return { kind: 'pointer' };
  const named = captionOf(branch);
  return { kind: 'caption', ...(named.text === '' ? { text: textOf(branch).replace(/\n/g, ' ') } : named) };
}

/** Whether the element stands among running text: paragraphs beside it, or words of the element that holds it. */
function interruptsText({ parent }: Branch): boolean {
  if (parent === undefined) return false;
  const known = running.get(parent);
  if (known !== undefined) return known;
  const holds = holdsText(parent);
  running.set(parent, holds);
  return holds;
}

/** Whether an element holds running text; asked once for all its children. */
const running = new WeakMap<Branch, boolean>();

function holdsText(parent: Branch): boolean {
  let paragraphs = 0;
  let words = 0;
  for (const child of parent.children) {
    if (!isBranch(child)) words += child.text.trim().length;
    else if (INLINE.has(child.tag)) words += textWithin(child, ENOUGH_TEXT)?.length ?? ENOUGH_TEXT;
    else if (child.tag === 'p') paragraphs++;
  }
  return paragraphs >= ENOUGH_PARAGRAPHS || words >= ENOUGH_TEXT;
}
