import type { Mark } from '../bitext/index.ts';
import { tidy } from './tidy.ts';

/** A run of text with its marks. `\n` stands where the page breaks a line. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface OpenMark {
  readonly kind: Mark['kind'];
  readonly href?: string;
  start: number;
}

/** Gathers the text of a block: white space collapsed, marks opened and closed as its elements are. */
export class RunWriter {
  private text = '';
  private marks: Mark[] = [];
  private open: OpenMark[] = [];

  write(piece: string): void {
    const plain = tidy(piece).replace(/\s+/g, ' ');
    this.text += /(?:^|[\s])$/.test(this.text) ? plain.trimStart() : plain;
  }

  breakLine(): void {
    this.text = `${this.text.trimEnd()}${this.text.endsWith('\n') ? '\n\n' : '\n'}`.replace(
      /\n{3,}$/,
      '\n\n',
    );
  }

  begin(kind: Mark['kind'], href?: string): void {
    this.open.push({ kind, start: this.text.length, ...(href === undefined ? {} : { href }) });
  }

  end(): void {
    const mark = this.open.pop();
    if (mark) this.keep(mark);
  }

  /** What was written since the last call. Marks still open go on in the next run. */
  take(): Run {
    for (const mark of this.open) this.keep(mark);
    const run = trimmed({ text: this.text, marks: this.marks });
    this.text = '';
    this.marks = [];
    for (const mark of this.open) mark.start = 0;
    return run;
  }

  private keep({ kind, href, start }: OpenMark): void {
    if (this.text.slice(start).trim() === '') return;
    this.marks.push({ kind, start, end: this.text.length, ...(href === undefined ? {} : { href }) });
  }
}

/** The part of a run from `start` to `end`, without white space at its ends. */
export function sliceRun(run: Run, start: number, end: number): Run {
  const part = run.text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const to = Math.max(from, start + part.trimEnd().length);
  const text = run.text.slice(from, to);
  const marks = run.marks.flatMap((mark) => {
    const inner = { ...mark, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from };
    const word = text.slice(inner.start, Math.max(inner.start, inner.end));
    const lead = word.length - word.trimStart().length;
    const exact = { ...inner, start: inner.start + lead, end: inner.start + word.trimEnd().length };
    return exact.end > exact.start ? [exact] : [];
  });
  return { text, marks };
}

function trimmed(run: Run): Run {
  return sliceRun(run, 0, run.text.length);
}

/** The runs between the matches of `parting`. */
export function partRun(run: Run, parting: RegExp): Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (const match of run.text.matchAll(parting)) {
    parts.push(sliceRun(run, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(sliceRun(run, from, run.text.length));
  return parts.filter((part) => part.text !== '');
}

/** The run with its line breaks as spaces. */
export function inOneLine(run: Run): Run {
  // One character for one, so that marks stay where they are; doubled breaks become one space first.
  const single = run.text.replace(/\n\n/g, ' \n');
  return { text: single.replace(/\n/g, ' '), marks: run.marks };
}

/** How much of the run is link text, 0 to 1. */
export function linkShare(run: Run): number {
  const links = run.marks
    .filter((mark) => mark.kind === 'link')
    .reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return run.text.length === 0 ? 0 : Math.min(1, links / run.text.length);
}

/** Whether the whole run stands in one mark of the kind. */
export function isAll(run: Run, kind: Mark['kind']): boolean {
  const marked = run.marks
    .filter((mark) => mark.kind === kind)
    .reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return run.text.length > 0 && marked >= run.text.replace(/\s/g, '').length * 0.9;
}
