import type { Block, MostViewed } from '../bitext/index.ts';
import { withoutMail } from './byline.ts';
import { looksLikeCaption } from './credit.ts';
import { captionBlock, isSameCaption } from './figures.ts';
import { endsSentence, isHeadlineShaped, listItem, withoutBullet } from './lines.ts';
import type { Line } from './text.ts';

/** What stands below the header. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly mostViewed: readonly MostViewed[];
  readonly originalUrl?: string;
}

/** Where the reading is: in the text, behind its closing line, behind its end, in a list of other articles. */
type State = 'text' | 'closed' | 'ended' | 'related' | 'most-viewed';

/** Reads the lines below the header. `above` are the blocks that the header had: its figures are not taken twice. */
export function bodyOf(lines: readonly Line[], above: readonly Block[]): Body {
  const blocks: Block[] = [];
  const mostViewed: MostViewed[] = [];
  const figures = above.filter((block) => block.role === 'figure');
  const whole = wholeBefore(lines);
  let originalUrl: string | undefined;
  let state: State = 'text';
  lines.forEach((line, i) => {
    const role = line.kind;
    if (role === 'most-viewed') state = 'most-viewed';
    else if (role === 'related') state = state === 'text' || state === 'related' ? 'related' : state;
    else if (role === 'original-link') {
      originalUrl ??= /https?:\/\/\S+/i.exec(line.text)?.[0];
      state = 'closed';
    } else if (role === 'end') state = isEnd(whole, i) ? 'ended' : state;
    else if (role === 'byline' || role === 'contact') {
      blocks.push({ role, text: role === 'byline' ? withoutMail(line.text) : line.text });
      if ((whole[i] ?? 0) > 0) state = 'closed';
    } else if (role === 'text' && state === 'most-viewed') mostViewed.push(rankedRow(line.text));
    else if (role === 'text') {
      state = state === 'related' && isWhole(line.text) ? 'text' : state;
      if (state === 'text' || (state === 'closed' && isWhole(line.text))) addText(blocks, figures, lines, i);
    }
  });
  return { blocks: joinLists(blocks), mostViewed, ...(originalUrl === undefined ? {} : { originalUrl }) };
}

/** How many whole paragraphs stand before each line, and before the end. */
function wholeBefore(lines: readonly Line[]): number[] {
  const counts = [0];
  for (const line of lines)
    counts.push((counts.at(-1) ?? 0) + (line.kind === 'text' && isWhole(line.text) ? 1 : 0));
  return counts;
}

/** A copyright line ends the text unless most of it is still to come: then it is a photo's. */
function isEnd(whole: readonly number[], i: number): boolean {
  return 2 * (whole[i] ?? 0) >= (whole.at(-1) ?? 0);
}

/** A paragraph beyond doubt: not a heading, not a row of a list of other articles. */
function isWhole(line: string): boolean {
  return endsSentence(line) && line.length >= (/[가-힣]/.test(line) ? 35 : 70);
}

function rankedRow(line: string): MostViewed {
  const url = /https?:\/\/\S+/i.exec(line)?.[0];
  const title = line
    .replace(url ?? '', '')
    .replace(/^\s*(?:\d{1,2}|[①-⑳])\s*[.)위:]?\s+/, '')
    .trim();
  return { title: title || line, ...(url === undefined ? {} : { url }) };
}

function addText(blocks: Block[], figures: Block[], lines: readonly Line[], i: number): void {
  const line = lines[i]?.text ?? '';
  const next = lines[i + 1];
  if (line.length <= LONGEST_CAPTION) {
    const caption = captionBlock(line);
    if (figures.slice(-NEAR).some((other) => isSameCaption(other.text, caption.text))) return;
    if (looksLikeCaption(line) || (next?.kind === 'text' && isSameCaption(next.text, line))) {
      figures.push(caption);
      blocks.push(caption);
      return;
    }
  }
  const { text, marked } = withoutBullet(line.replace(/\s*[(<[]끝[)>\]]\s*$/, ''));
  if (marked && isHeadlineShaped(text)) blocks.push({ role: 'heading', text });
  else if (listItem(line) !== undefined) blocks.push({ role: 'list', text: listItem(line) ?? '' });
  else if (isHeading(lines, i)) blocks.push({ role: 'heading', text: line });
  else blocks.push({ role: 'paragraph', text: marked ? line : text });
}

/** A line repeated is a caption where the two stand near one another. */
const NEAR = 8;
const LONGEST_CAPTION = 600;
/** As many lines below a heading are looked through for what it is the heading of. */
const REACH = 12;

/** A short line that is no sentence, between paragraphs, and not one of a row of such lines. */
function isHeading(lines: readonly Line[], i: number): boolean {
  const shaped = (at: number) => lines[at]?.kind === 'text' && isSubheadShaped(lines[at].text);
  if (!shaped(i)) return false;
  if (!lines.slice(i + 1, i + REACH).some((line) => line.kind === 'text' && endsSentence(line.text)))
    return false;
  let row = 1;
  for (let at = i - 1; row <= LONGEST_ROW && shaped(at); at--) row++;
  for (let at = i + 1; row <= LONGEST_ROW && shaped(at); at++) row++;
  return row <= LONGEST_ROW;
}

const LONGEST_ROW = 2;

/** Whether a line is as short and as unfinished as a subhead is. A quotation with its full stop is speech. */
export function isSubheadShaped(line: string): boolean {
  if (line.length > (/[가-힣]/.test(line) ? 45 : 90)) return false;
  if (/^[-–—•·*]|[:,;，]$|^\p{Ll}/u.test(line)) return false;
  if (/^[“"‘'][^“”"]+[”"’']$/.test(line)) return !/[.!?…][”"’']$/.test(line);
  return !endsSentence(line) || /[^.!?]\?$/.test(line);
}

/** List lines that follow one another are one block; a single one is a paragraph. */
function joinLists(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  let items: string[] = [];
  const close = () => {
    const [only] = items;
    if (items.length > 1) out.push({ role: 'list', text: items.join('\n') });
    else if (only !== undefined) out.push({ role: 'paragraph', text: only });
    items = [];
  };
  for (const block of blocks) {
    if (block.role === 'list') items.push(block.text);
    else {
      close();
      out.push(block);
    }
  }
  close();
  return out;
}
