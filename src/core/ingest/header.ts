import type { Block, Lang } from '../bitext/index.ts';
import { withoutMail } from './byline.ts';
import { looksLikeCaption } from './credit.ts';
import { captionBlock, isSameCaption } from './figures.ts';
import { kickerLine } from './kicker.ts';
import { endsSentence, isHeadlineShaped } from './lines.ts';
import { sectionOf } from './section.ts';
import type { Line } from './text.ts';
import { findTime } from './times.ts';

/** What stands above the first paragraph. */
export interface Header {
  /** How many lines it takes. */
  readonly length: number;
  readonly fields: HeaderFields;
  readonly blocks: readonly Block[];
}

export interface HeaderFields {
  title?: string;
  kicker?: string;
  deck?: string;
  published?: string;
  modified?: string;
  section?: string;
}

const LONGEST_HEADER = 40;
const LONGEST_CAPTION = 600;

export function headerOf(lines: readonly Line[], lang: Lang | undefined): Header {
  const length = firstParagraph(lines);
  const rows = lines.slice(0, length);
  const fields: HeaderFields = {};
  const blocks: Block[] = [];
  const deck: string[] = [];
  const headline = titleAt(rows);
  rows.forEach((row, i) => {
    if (row.kind === 'dates') addTimes(fields, row.text, lang);
    else if (row.kind === 'byline') blocks.push({ role: 'byline', text: withoutMail(row.text) });
    else if (row.kind !== 'text') return;
    else if (i === headline) fields.title = row.text;
    else if (kickerLine(row.text) !== undefined) fields.kicker ??= kickerLine(row.text) ?? '';
    else if (i < headline) fields.section = sectionOf(row.text) ?? fields.section ?? '';
    else if (isCaption(rows, i)) addCaption(blocks, row.text);
    else if (headline >= 0) deck.push(row.text);
  });
  if (deck.length > 0) fields.deck = deck.join('\n');
  return { length, fields, blocks };
}

/** The line where the text begins: a whole sentence that is no caption, with no date or byline soon after it. */
function firstParagraph(lines: readonly Line[]): number {
  const end = Math.min(lines.length, LONGEST_HEADER);
  for (let i = 0; i < end; i++) {
    const line = lines[i];
    if (line?.kind !== 'text' || isHeadlineShaped(line.text) || isCaption(lines, i)) continue;
    const soon = lines.slice(i + 1, i + 4).findIndex((next) => next.kind === 'dates');
    const before = lines.slice(0, i).some((row) => row.kind === 'text');
    if (before && soon >= 0 && line.text.length < 300) continue;
    return i;
  }
  // No sentence anywhere: the first line is a title where more follow it.
  const text = lines.findIndex((line) => line.kind === 'text');
  return text >= 0 && lines.slice(text + 1).some((line) => line.kind === 'text')
    ? text + 1
    : Math.max(text, 0);
}

function titleAt(rows: readonly Line[]): number {
  const text = (row: Line, i: number) =>
    row.kind === 'text' && kickerLine(row.text) === undefined && !isCaption(rows, i);
  const long = rows.findIndex((row, i) => text(row, i) && isTitleLong(row.text));
  return long >= 0 ? long : rows.findLastIndex(text);
}

function isTitleLong(line: string): boolean {
  return sectionOf(line) === undefined && (line.split(' ').length >= 3 || line.length >= 12);
}

function isCaption(lines: readonly Line[], i: number): boolean {
  const line = lines[i]?.text ?? '';
  if (line.length > LONGEST_CAPTION) return false;
  if (looksLikeCaption(line)) return true;
  const twin = [lines[i + 1], lines[i - 1]].some(
    (other) =>
      other?.kind === 'text' && other.text.length <= LONGEST_CAPTION && isSameCaption(other.text, line),
  );
  return twin && (endsSentence(line) || line.length > 40);
}

function addCaption(blocks: Block[], line: string): void {
  const block = captionBlock(line);
  const twin = blocks.findIndex((other) => other.role === 'figure' && isSameCaption(other.text, block.text));
  if (twin < 0) blocks.push(block);
  else if ((blocks[twin]?.text.length ?? 0) < block.text.length || block.credit) blocks[twin] = block;
}

/** Takes the times out of a line such as `Posted on : ... Modified on : ...`, each by the label before it. */
export function addTimes(fields: HeaderFields, line: string, lang: Lang | undefined): void {
  let rest = line;
  for (let found = findTime(rest, lang); found; found = findTime(rest, lang)) {
    const modified = /modif|updat|edit|수정|업데이트|최종/i.test(rest.slice(0, found.start));
    if (modified) fields.modified ??= found.time;
    else if (fields.published === undefined) fields.published = found.time;
    else fields.modified ??= found.time;
    rest = rest.slice(found.end);
  }
}
