import { endsSentence, isDateLine } from './lines.ts';

const WIDEST = 110;
const NARROWEST = 24;

/**
 * Lines of a text, those that a terminal or a mail program broke at a fixed width joined again.
 * Empty strings stand between paragraphs that a blank line parts.
 */
export function unwrap(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/\t/g, '    ').trimEnd());
  const width = wrapWidth(lines);
  const plain = (line: string) => line.replace(/\s+/g, ' ').trim();
  if (width === undefined) return lines.map(plain);
  const rows: string[][] = [];
  lines.forEach((line, i) => {
    const last = rows.at(-1);
    if (last && goesOn(lines[i - 1] ?? '', line, width)) last.push(plain(line));
    else rows.push([plain(line)]);
  });
  return rows.map(joined);
}

/** The width that lines were broken at: most lines that another follows had no room for its first word. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width > WIDEST || width < NARROWEST) return undefined;
  let followed = 0;
  let full = 0;
  let open = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1] ?? '';
    if (line.trim() === '' || next.trim() === '') return;
    followed++;
    if (!isFull(line, next, width)) return;
    full++;
    if (!endsSentence(line)) open++;
  });
  // Sentences of one length, a line each, are full too; but a width breaks sentences in the middle.
  return full >= 4 && full >= followed * 0.5 && open >= full * 0.4 ? width : undefined;
}

/** A line that had room for the next word was ended on purpose. */
function isFull(line: string, next: string, width: number): boolean {
  const word = /\S+/.exec(next)?.[0] ?? '';
  return line.length + 1 + word.length > width;
}

function goesOn(before: string, line: string, width: number): boolean {
  if (before.trim() === '' || line.trim() === '' || /^\s{2,}|^[-*•■▲◇◆●▶]/.test(line)) return false;
  if (isDateLine(before.trim()) || isDateLine(line.trim())) return false;
  return isFull(before, line, width);
}

/** A hyphen at a line's end keeps its word together. */
function joined(row: readonly string[]): string {
  return row.map((line, i) => (i === row.length - 1 || /\p{L}-$/u.test(line) ? line : `${line} `)).join('');
}
