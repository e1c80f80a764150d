import { mailAddresses } from './byline.ts';
import type { Unit } from './flow.ts';
import { endsSentence } from './lines.ts';
import { linkShare } from './run.ts';
import { findTime } from './times.ts';
import { findBranch, textWithin } from './tree.ts';
import type { Branch } from './tree.ts';

/** A paper's own words around an address at the end, as agencies set them. */
export function isSignature(line: string): boolean {
  return line.length < 80 && /^[◎※▶☞■◆]/.test(line) && mailAddresses(line).length > 0;
}

/** The lists whose items are all links: contents of the page, or other articles. */
export function linkLists(units: readonly Unit[], isKnown: (unit: Unit) => boolean): Set<Branch> {
  const lists = new Set<Branch>();
  const mixed = new Set<Branch>();
  for (const unit of units) {
    if (unit.kind !== 'item' || unit.group === undefined) continue;
    lists.add(unit.group);
    if (linkShare(unit.run) < 0.9 || isKnown(unit)) mixed.add(unit.group);
  }
  return new Set([...lists].filter((list) => !mixed.has(list)));
}

/** A line that is nothing but links leads to another article. */
export function isLink(unit: Unit): boolean {
  const share = linkShare(unit.run);
  if (unit.kind === 'heading') return share > 0.9;
  if (unit.kind === 'item') return share > 0.9 && unit.run.text.length > 25 && !endsSentence(unit.run.text);
  return share > 0.85 && (unit.run.text.length < 200 || !endsSentence(unit.run.text));
}

const POINTER =
  /^(?:click here|don.t miss|read more|read also|also read|read next|more:|related:|see also|watch:|recommended|관련\s*기사|▶|☞|\[관련)/i;

/** "Don't miss" and the like with what they point to on one line. */
export function isPointer({ run }: Unit): boolean {
  const share = linkShare(run);
  return (POINTER.test(run.text) && share > 0.4) || (/#\S+$/.test(run.text) && share > 0.2);
}

/** The line above an entry of a live report: its time, and who wrote it. */
export function isEntryLine({ run, home }: Unit): boolean {
  if (run.text.length > 60 || endsSentence(run.text)) return false;
  return (
    textWithin(home, 80) !== undefined && findBranch(home, (inner) => inner.tag === 'time') !== undefined
  );
}

const OFTEN = 3;
const SHORT_LINE = 40;

/** Short lines that stand again and again between the paragraphs: labels of advertisements, of boxes, of buttons. */
export function repeatedLines(units: readonly Unit[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { kind, run } of units) {
    const { text } = run;
    // Who speaks is told again and again too, mostly in brackets or before a colon.
    if (kind !== 'text' || text.length > SHORT_LINE || endsSentence(text) || /[:：?？>\])〉】]$/.test(text))
      continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([text]) => text));
}

/** What a page says of its author below the text: `Ida Marsh is ...`. */
export function isAboutAuthor({ run }: Unit, authors: readonly string[]): boolean {
  return authors.some(
    (name) =>
      run.text.startsWith(name) &&
      /^\s(?:is|was|has|covers?|writes?|makes|joined|reports)\s/.test(run.text.slice(name.length)),
  );
}

const WHEN = /(?:posted|published|updated|입력|등록|수정|송고|승인)\s*(?:on\b)?\s*[:：]?\s*\S/i;

/** A line that says when among other things: who, where, how often it was read. */
export function tellsWhen({ run, kind }: Unit): boolean {
  const { text } = run;
  return (
    kind === 'text' &&
    text.length < 140 &&
    WHEN.test(text) &&
    !endsSentence(text) &&
    findTime(text) !== undefined
  );
}

/** A label that lost what it stood before. */
export function isLabel({ kind, run }: Unit): boolean {
  return (
    (kind === 'text' || kind === 'item') && run.text.length < 12 && /[:：]$|^\p{Ll}{1,3}$/u.test(run.text)
  );
}
