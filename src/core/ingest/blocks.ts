import type { Block, Mark } from '../bitext/index.ts';
import { isSubheadShaped } from './body.ts';
import { withoutMail } from './byline.ts';
import { looksLikeCaption, splitCredit } from './credit.ts';
import { isSameCaption } from './figures.ts';
import type { Unit } from './flow.ts';
import { endsSentence, withoutBullet } from './lines.ts';
import type { Picture } from './picture.ts';
import { isAll, linkShare, sliceRun } from './run.ts';
import type { Run } from './run.ts';
import { isUnder, sizeOf } from './root.ts';
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

interface Draft {
  readonly block: Block;
  readonly group?: Unit['group'];
  readonly dataUri?: string;
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

const CREDIT_LINE =
  /^[([]?\s*(?:image|photo(?:graph)?s?|picture|pic|사진|자료\s?사진|그래픽)\s*(?:credit|by|제공)?\s*[:=：|]\s*(.{2,60}?)\s*[)\]]?$/i;

/** A credit in a line of its own belongs to the picture above, and what stands between the two is its caption. */
function takeCredit(drafts: Draft[], line: string): boolean {
  const credit = CREDIT_LINE.exec(line)?.[1];
  if (credit === undefined) return false;
  const [before, last] = [drafts.at(-2), drafts.at(-1)];
  if (last?.block.role === 'figure')
    drafts[drafts.length - 1] = { ...last, block: { credit, ...last.block } };
  else if (last?.block.role === 'paragraph' && before?.block.role === 'figure' && before.block.text === '')
    drafts.splice(-2, 2, { ...before, block: { ...before.block, text: last.block.text, credit } });
  else return false;
  return true;
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

function block(role: Block['role'], run: Run): Block {
  const marks = run.marks.filter((mark) => mark.kind !== 'link' || mark.href !== undefined);
  return { role, text: run.text, ...(marks.length > 0 ? { marks } : {}) };
}

const LONG_ITEM = 60;

/** The lists whose items are as long as paragraphs. */
function longLists(pieces: readonly Piece[]): Set<Unit['group']> {
  const lists = new Map<Unit['group'], { items: number; size: number }>();
  for (const { unit } of pieces) {
    if (unit.kind !== 'item') continue;
    const list = lists.get(unit.group) ?? { items: 0, size: 0 };
    lists.set(unit.group, { items: list.items + 1, size: list.size + sizeOf(unit.run.text) });
  }
  const long = [...lists].filter(([, { items, size }]) => size / items >= LONG_ITEM);
  return new Set(long.map(([group]) => group));
}

/** Items of one list and rows of one table are one block, a line each; items as long as paragraphs one block each. */
function addItem(drafts: Draft[], unit: Unit, long: ReadonlySet<Unit['group']>): void {
  const last = drafts.at(-1);
  const { run, group } = unit;
  if (last?.group === undefined || last.group !== group || long.has(group)) {
    drafts.push({ block: block('list', run), group });
    return;
  }
  const at = last.block.text.length + 1;
  const moved = run.marks.map((mark) => ({ ...mark, start: mark.start + at, end: mark.end + at }));
  const text = `${last.block.text}\n${run.text}`;
  drafts[drafts.length - 1] = {
    block: block('list', { text, marks: [...(last.block.marks ?? []), ...moved] }),
    group,
  };
}

/** A picture or caption that is repeated stands near its like. */
const NEAR = 12;

/** A figure with its caption once: what stands twice, or apart from its picture, is put together. */
function addFigure(drafts: Draft[], unit: Unit): void {
  const draft = figure(unit);
  const { text } = draft.block;
  const near = drafts
    .slice(-NEAR)
    .map((other) => other.block)
    .filter((other) => other.role === 'figure');
  if (near.some((other) => text !== '' && other.text !== '' && isSameCaption(other.text, text))) return;
  const last = drafts.at(-1);
  const bare = last?.block.role === 'figure' && last.block.text === '';
  if (unit.kind === 'caption' && last && bare) {
    drafts[drafts.length - 1] = { ...last, block: { ...last.block, ...draft.block } };
    return;
  }
  const seen = near.some((other) => other.src !== undefined && other.src === draft.block.src);
  if (!seen) drafts.push(draft);
}

function figure({ run, credit, picture }: Unit): Draft {
  const caption = credit === undefined ? splitCredit(run.text) : { text: run.text, credit };
  const text = caption.text.replace(/^[▲△◀▶]\s*/, '');
  const fields = { role: 'figure' as const, text, ...(caption.credit ? { credit: caption.credit } : {}) };
  return {
    block: { ...fields, ...shape(picture) },
    ...(picture?.dataUri === undefined ? {} : { dataUri: picture.dataUri }),
  };
}

function shape(picture: Picture | undefined): Partial<Block> {
  if (picture === undefined) return {};
  const { alt, src, width, height } = picture;
  return {
    ...(alt === undefined ? {} : { alt }),
    ...(src === undefined ? {} : { src }),
    ...(width === undefined || height === undefined ? {} : { width, height }),
  };
}
