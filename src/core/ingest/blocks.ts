import type { Block, Mark } from '../bitext/index.ts';
import { isSubheadShaped } from './body.ts';
import { withoutMail } from './byline.ts';
import { looksLikeCaption } from './credit.ts';
import { block } from './draft.ts';
import type { Draft } from './draft.ts';
import { addFigure, takeCredit } from './figure-blocks.ts';
import type { Unit } from './flow.ts';
import { endsSentence, withoutBullet } from './lines.ts';
import { isAll, linkShare, sliceRun } from './run.ts';
import type { Run } from './run.ts';
import { addItem, longLists } from './list-blocks.ts';
import { isUnder } from './root.ts';
import type { Piece } from './select.ts';

/** Blocks and, beside them, the pictures that stand in the page itself. */
export interface Built {
  readonly blocks: readonly Block[];
  readonly pictures: readonly EmbeddedPicture[];
}

/** A picture that the page held as a `data:` address, for the figure at `blocks[block]`. */
export interface EmbeddedPicture {
  readonly block: number;
  readonly dataUri: string;
}

/** The pieces of an article as its blocks, each with the role that the page gives it. */
export function blocksOf(pieces: readonly Piece[]): Built {
  const drafts: Draft[] = [];
  const long = longLists(pieces);
  pieces.forEach((piece, i) => {
    const { unit } = piece;
    if (unit.kind === 'figure' || unit.kind === 'caption') addFigure(drafts, unit);
    else if (unit.kind === 'item' || unit.kind === 'row') addItem(drafts, unit, long);
    else addText(drafts, pieces, i);
  });
  const kept = drafts.filter(
    ({ block, dataUri }) => block.text !== '' || block.src !== undefined || dataUri !== undefined,
  );
  const pictures = kept.flatMap(({ dataUri }, block) => (dataUri === undefined ? [] : [{ block, dataUri }]));
  return { blocks: kept.map(({ block }) => block), pictures };
}

function addText(drafts: Draft[], pieces: readonly Piece[], i: number): void {
  const piece = pieces[i];
  if (piece === undefined) return;
  const { unit, kind } = piece;
  if (kind !== 'contact' && takeCredit(drafts, unit.run.text)) return;
  const under = drafts.at(-1)?.block;
  const bare = under?.role === 'figure' && under.text === '';
  const set = bare && isSetAsCaption(unit, pieces[i - 1]?.unit, pieces);
  if (kind === 'text' && unit.kind === 'text' && (set || isCaption(unit.run.text, bare)))
    addFigure(drafts, { ...unit, kind: 'caption' });
  else drafts.push({ block: textBlock(piece, pieces[i - 1], pieces[i + 1]) });
}

/** A line below a picture that alone is in italics, or a short one that shares a paragraph with it and nothing else. */
function isSetAsCaption({ run, home }: Unit, before: Unit | undefined, pieces: readonly Piece[]): boolean {
  if (run.text.length > LONGEST_CAPTION || before?.picture === undefined) return false;
  if (isAll(run, 'emphasis')) return true;
  if (home.tag !== 'p' || endsSentence(run.text) || !isUnder(before.home, home)) return false;
  return pieces.filter(({ unit }) => unit.home === home).length === 1;
}

const LONGEST_CAPTION = 300;

/** A line that ends in a picture's credit, below a picture or by its very words. */
function isCaption(line: string, belowPicture: boolean): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  return belowPicture
    ? looksLikeCaption(line)
    : /[([](?:image|photo|picture|pic|사진)\s*(?:credit)?\s*[:=：].{1,60}[)\]]$/i.test(line);
}

function textBlock({ unit, kind }: Piece, before: Piece | undefined, next: Piece | undefined): Block {
  const { text } = unit.run;
  if (kind === 'byline') return { role: 'byline', text: withoutMail(text) };
  if (kind === 'contact') return { role: 'contact', text };
  const bare = withoutBullet(text);
  const head = sliceRun(unit.run, text.length - bare.text.length, text.length);
  if (unit.kind === 'heading' && text.length < 250)
    return block('heading', { text: head.text, marks: links(head) });
  const shaped =
    unit.kind === 'text' && isSubheadShaped(bare.text) && next?.unit.kind === 'text' && next.kind === 'text';
  const printed =
    bare.marked || (isAll(unit.run, 'strong') && linkShare(unit.run) < 0.5) || standsOut(unit, before, next);
  if (shaped && printed) return block('heading', { text: head.text, marks: links(head) });
  return block(unit.kind === 'quote' ? 'quote' : 'paragraph', unit.run);
}

/** A short line in an element of its own kind between paragraphs that are marked up as such. */
function standsOut({ home }: Unit, before: Piece | undefined, next: Piece | undefined): boolean {
  return home.tag === 'div' && before?.unit.home.tag === 'p' && next?.unit.home.tag === 'p';
}

function links(run: Run): Mark[] {
  return run.marks.filter((mark) => mark.kind === 'link');
}
