import { webAddress } from './address.ts';
import { boxOf } from './box.ts';
import { isCaption } from './caption.ts';
import { boxedFigure, figureOf } from './figure-units.ts';
import type { Picture } from './picture.ts';
import { inOneLine, partRun, RunWriter } from './run.ts';
import type { Run } from './run.ts';
import type { Pruned } from './junk.ts';
import { isDataTable, rowText } from './table-rows.ts';
import { branches, INLINE, isBranch, textWithin } from './tree.ts';
import type { Branch } from './tree.ts';
import { endsSentence, kindOfLine } from './lines.ts';

/** A block of the page as it flows: a run of text, or a figure, and the element that it stands in. */
export interface Unit {
  readonly kind: 'text' | 'heading' | 'quote' | 'item' | 'row' | 'figure' | 'caption';
  readonly run: Run;
  readonly home: Branch;
  /** The list or table of an `item` or `row`. */
  readonly group?: Branch;
  readonly picture?: Picture;
  readonly credit?: string;
}

const MARKS: Readonly<Record<string, 'emphasis' | 'strong'>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  strong: 'strong',
  b: 'strong',
};
/** Names that pages give a `span` to set it in bold. */
const BOLD = /(?:^|[\s-])(?:strong|bold|fw-?bold|font-?bold)(?=$|[\s-])/;
/** Names that pages give to their subheads. */
export const SUBHEAD =
  /(?:^|[\s_-])(?:mid-?title\w*|sub-?head(?:ing|line)?\w*|subtit(?:le)?\w*|cross-?head\w*|inter-?title|article-?subtitle|h-?sub\w*|paragraph-?title)(?=$|[\s_-])/;
const EMBED =
  /(?:^|[\s_-])(?:twitter-tweet|instagram-media|tiktok-embed|fb-post|fb-video|reddit-card|bluesky-embed|text-post-media)(?=$|[\s_-])/;

const LINE_BREAK = /(?:^|\s)(?:br|line-?break|paragraph-?break)(?:\s|$)/;

interface Context {
  readonly kind: Unit['kind'];
  readonly home: Branch;
  readonly group?: Branch;
}

/** The page below `root` as units, in order, without what is junk. */
export function flow(root: Branch, junk: Pruned, base: string | undefined): Unit[] {
  const units: Unit[] = [];
  const writer = new RunWriter();
  const flush = (context: Context): void => {
    const run = writer.take();
    if (run.text === '') return;
    for (const part of partsOf(run, context)) units.push({ ...context, run: part });
  };
  const walk = (branch: Branch, context: Context): void => {
    for (const child of branch.children) {
      if (!isBranch(child)) writer.write(child.text);
      else if (junk.has(child)) continue;
      else if (child.tag === 'br') writer.breakLine();
      else if (child.children.length === 0 && LINE_BREAK.test(child.label)) {
        writer.breakLine();
        writer.breakLine();
      } else if (INLINE.has(child.tag) && !opensCaption(child, context)) inline(child, context);
      else block(child, context);
    }
  };
  const inline = (branch: Branch, context: Context): void => {
    const kind = branch.tag === 'a' ? 'link' : (MARKS[branch.tag] ?? (isBold(branch) ? 'strong' : undefined));
    const href = branch.tag === 'a' ? webAddress(branch.attributes.get('href') ?? '', base) : undefined;
    if (kind !== undefined) writer.begin(kind, href);
    walk(branch, context);
    if (kind !== undefined) writer.end();
  };
  const block = (branch: Branch, context: Context): void => {
    flush(context);
    if (EMBED.test(branch.label)) return;
    const box = boxOf(branch);
    if (box?.kind === 'pointer') return;
    const figure = box ? boxedFigure(branch, box, base) : figureOf(branch, base);
    if (figure) units.push(figure);
    else if (branch.tag === 'tr' && context.kind === 'row') row(branch, context);
    else {
      const inner = contextOf(branch, context);
      walk(branch, inner);
      flush(inner);
    }
  };
  const row = (branch: Branch, context: Context): void => {
    const text = rowText(branch);
    if (text !== '') units.push({ ...context, run: { text, marks: [] } });
  };
  const top: Context = { kind: 'text', home: root };
  walk(root, top);
  flush(top);
  return units;
}

function isBold({ label, attributes }: Branch): boolean {
  return BOLD.test(label) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributes.get('style') ?? '');
}

/** Some papers set their captions, or a picture with its caption, in an inline element. */
function opensCaption(branch: Branch, context: Context): boolean {
  if (context.kind === 'caption') return false;
  return isCaption(branch) || (branch.tag === 'span' && boxOf(branch) !== undefined);
}

function contextOf(branch: Branch, outer: Context): Context {
  const kept = outer.group === undefined ? {} : { group: outer.group };
  if (/^h[1-6]$/.test(branch.tag)) return { kind: 'heading', home: branch };
  if (branch.tag === 'blockquote') return { kind: 'quote', home: branch };
  if (branch.tag === 'ul' || branch.tag === 'ol' || branch.tag === 'dl')
    return { kind: 'item', home: branch, group: branch };
  // Some pages lay out whole articles in a list.
  if (branch.tag === 'li' && outer.kind === 'item' && holdsParagraphs(branch))
    return { kind: 'text', home: branch };
  if (branch.tag === 'table' && isDataTable(branch)) return { kind: 'row', home: branch, group: branch };
  if (isCaption(branch) && outer.kind !== 'heading') return { kind: 'caption', home: branch };
  const short = outer.kind === 'text' && SUBHEAD.test(branch.label) && textWithin(branch, 120) !== undefined;
  return { kind: short ? 'heading' : outer.kind, home: branch, ...kept };
}

function holdsParagraphs(item: Branch): boolean {
  let paragraphs = 0;
  for (const branch of branches(item)) if (branch.tag === 'p' && ++paragraphs > 1) return true;
  return false;
}

/** A run parted where the page parts it: at doubled line breaks, and at single ones between sentences. */
function partsOf(run: Run, context: Context): Run[] {
  if (!run.text.includes('\n')) return [run];
  const parts = partRun(run, /\n{2,}/g).flatMap((part) => {
    const lines = partRun(part, /\n/g);
    if (context.kind === 'text' && lines.some((line) => kindOfLine(line.text) !== 'text')) return lines;
    // Where a page has paragraphs, a single break in a short one is no new one.
    if (context.home.tag === 'p' && lines.length < 4) return [part];
    const whole = lines.slice(0, -1).every((line) => endsSentence(line.text) || line.text.length < 60);
    const sentences = lines.filter((line) => endsSentence(line.text)).length;
    return lines.length > 1 && whole && sentences >= lines.length / 2 && context.kind !== 'heading'
      ? lines
      : [part];
  });
  return parts.map(inOneLine);
}
