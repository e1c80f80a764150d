import type { Block } from '../bitext/index.ts';
import { splitCredit } from './credit.ts';
import type { Draft } from './draft.ts';
import { isSameCaption } from './figures.ts';
import type { Unit } from './flow.ts';
import type { Picture } from './picture.ts';

const CREDIT_LINE =
  /^[([]?\s*(?:image|photo(?:graph)?s?|picture|pic|사진|자료\s?사진|그래픽)\s*(?:credit|by|제공)?\s*[:=：|]\s*(.{2,60}?)\s*[)\]]?$/i;

/** A credit in a line of its own belongs to the picture above, and what stands between the two is its caption. */
export function takeCredit(drafts: Draft[], line: string): boolean {
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

/** A picture or caption that is repeated stands near its like. */
const NEAR = 12;

/** A figure with its caption once: what stands twice, or apart from its picture, is put together. */
export function addFigure(drafts: Draft[], unit: Unit): void {
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
