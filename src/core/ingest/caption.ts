import { findBranch, textOf, textWithin } from './tree.ts';
import type { Branch } from './tree.ts';

const CAPTION =
  /(?:^|[\s_-])(?:fig-?caption|caption\w*|cutline|photo-?(?:desc|caption|txt|text|info)\w*|img-?(?:desc|caption|txt|text|info)\w*|image-?(?:desc|caption|text|info)\w*|txt-?caption|pic-?(?:desc|caption)\w*|wp-caption-text|media-?caption)(?=$|[\s_-])/;
const CREDIT =
  /(?:^|[\s_-])(?:credits?|source|photographer|photo-?by|copyright\w*|attribution|byline)(?=$|[\s_-])/;
const LONGEST_CAPTION = 600;

/** Whether an element is a caption by its name. A box around a whole article can be named after a caption in it. */
export function isCaption(branch: Branch): boolean {
  return CAPTION.test(branch.label) && textWithin(branch, LONGEST_CAPTION) !== undefined;
}

/** The caption in a figure, the credit apart where it has an element of its own. */
export function captionOf(figure: Branch): { readonly text: string; readonly credit?: string } {
  const caption =
    findBranch(figure, (branch) => branch.tag === 'figcaption') ??
    findBranch(figure, (branch) => CAPTION.test(branch.label));
  if (!caption) return { text: '' };
  const owner = findBranch(caption, (branch) => branch !== caption && CREDIT.test(branch.label));
  const text = textOf(caption, (branch) => branch === owner || isControl(branch)).replace(/\n/g, ' ');
  const credit = owner && textOf(owner).replace(/\n/g, ' ');
  return credit ? { text, credit } : { text };
}

function isControl(branch: Branch): boolean {
  return /^(?:button|svg|style)$/.test(branch.tag) || /sr-only|hidden|blind/.test(branch.label);
}
