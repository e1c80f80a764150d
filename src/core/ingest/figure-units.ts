import type { Box } from './box.ts';
import { captionOf } from './caption.ts';
import type { Unit } from './flow.ts';
import { pictureIn } from './picture.ts';
import { findBranch } from './tree.ts';
import type { Branch } from './tree.ts';

/** A figure as the page marks one up; one that holds more than a picture and its caption is walked like any element. */
export function figureOf(branch: Branch, base: string | undefined): Unit | undefined {
  if (branch.tag !== 'figure' && branch.tag !== 'img' && branch.tag !== 'picture' && branch.tag !== 'amp-img')
    return undefined;
  if (branch.tag === 'figure' && holdsText(branch)) return undefined;
  const picture = pictureIn(branch, base);
  const { text, credit } = captionOf(branch);
  return {
    kind: 'figure',
    home: branch,
    run: { text, marks: [] },
    ...(picture === undefined ? {} : { picture }),
    ...(credit === undefined ? {} : { credit }),
  };
}

/** A box without a picture of the article's own is walked like any other element. */
export function boxedFigure(
  branch: Branch,
  { text, credit }: Box & { readonly kind: 'caption' },
  base: string | undefined,
): Unit | undefined {
  const picture = pictureIn(branch, base);
  if (picture === undefined) return undefined;
  const unit: Unit = { kind: 'figure', home: branch, run: { text, marks: [] }, picture };
  return credit === undefined ? unit : { ...unit, credit };
}

/** Some pages put tables, quotations, even paragraphs into a figure. */
function holdsText(figure: Branch): boolean {
  return (
    findBranch(
      figure,
      (branch) => branch.tag === 'blockquote' || branch.tag === 'table' || branch.tag === 'pre',
    ) !== undefined
  );
}
