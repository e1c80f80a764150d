import {
  isAboutAuthor,
  tellsWhen,
  isEntryLine,
  isLabel,
  isLink,
  isPointer,
  isSignature,
  linkLists,
  repeatedLines,
} from './noise.ts';
import { kindOfLine } from './lines.ts';
import type { LineKind } from './lines.ts';
import { squash } from './tidy.ts';
import type { Unit } from './flow.ts';
import { isUnder, worth } from './root.ts';
import { findTime } from './times.ts';
import type { Branch } from './tree.ts';

/** A unit of the article and what its line is by its own words. */
export interface Piece {
  readonly unit: Unit;
  readonly kind: LineKind;
}

/** What is known of the page before its text is chosen: lines that stand elsewhere, the data's own text. */
export interface Known {
  /** Headline, kicker and deck, squashed: they are fields, not blocks. */
  readonly lines: ReadonlySet<string>;
  readonly title?: Branch | undefined;
  readonly authors: readonly string[];
  readonly body?: string | undefined;
}

/** The units of the article's element that are its text: furniture, links to other articles and what comes after the end left out. */
export function selectPieces(inside: readonly Unit[], known: Known): Piece[] {
  const body = squash(known.body ?? '');
  const isKnown = (unit: Unit) => unit.run.text.length > 25 && body.includes(squash(unit.run.text));
  const covered = inside.filter(isKnown).reduce((sum, unit) => sum + squash(unit.run.text).length, 0);
  const trusted = body.length > 200 && covered > body.length * 0.8;
  const last = trusted ? inside.findLastIndex(isKnown) : inside.length - 1;
  const pieces: Piece[] = [];
  const menus = linkLists(inside, isKnown);
  const often = repeatedLines(inside);
  const late = lateFrom(inside);
  const first = firstAfterTitle(inside, known.title);
  let ended = false;
  let skipping: Branch | undefined;
  inside.forEach((unit, i) => {
    const text = unit.run.text;
    const kind = kindOf(unit, known.authors);
    if (unit.group && menus.has(unit.group)) {
      if (pieces.at(-1)?.unit === inside[i - 1] && inside[i - 1]?.kind === 'heading') pieces.pop();
      return;
    }
    if (ended || (skipping && isUnder(unit.home, skipping))) return;
    if (kind === 'end' && i >= late) ended = true;
    if (kind === 'related' || kind === 'most-viewed') skipping = listAfter(inside, i);
    if (kind !== 'text' && kind !== 'byline' && kind !== 'contact') return;
    if (i < first && unit.kind !== 'figure' && unit.kind !== 'caption') return;
    if (isSignature(text) && i >= late) return;
    if (isAboutAuthor(unit, known.authors) && i >= late) return;
    if (unit.home === known.title || (text !== '' && known.lines.has(squash(text)) && isAtTop(pieces)))
      return;
    if (i > last && !(kind === 'byline' || kind === 'contact' || unit.kind === 'item')) return;
    if (
      unit.kind !== 'figure' &&
      kind === 'text' &&
      (isPointer(unit) || isEntryLine(unit) || isLabel(unit) || often.has(text) || tellsWhen(unit))
    )
      return;
    if (unit.kind !== 'figure' && kind === 'text' && isLink(unit) && !isKnown(unit)) return;
    pieces.push({ unit, kind });
  });
  return withoutTail(pieces, isKnown);
}

function kindOf({ run, kind }: Unit, authors: readonly string[]): LineKind {
  if (run.text === '' || kind === 'row') return 'text';
  const own = kindOfLine(run.text);
  return own === 'text' && kind !== 'figure' && kind !== 'caption' && namesOnly(run.text, authors)
    ? 'byline'
    : own;
}

/** Whether a line holds an author's name and hardly anything else: an office, a handle, a date. */
function namesOnly(line: string, authors: readonly string[]): boolean {
  if (line.length > 120) return false;
  const rest = authors.reduce((left, name) => left.replaceAll(name, ''), line);
  if (rest === line) return false;
  const found = findTime(rest);
  const undated = found ? rest.slice(0, found.start) + rest.slice(found.end) : rest;
  const words = undated.replace(/@\w+/g, '').match(/[\p{L}\d]+/gu) ?? [];
  return words.filter((word) => !OFFICE_WORD.test(word)).length <= 1;
}

const OFFICE_WORD =
  /^(?:by|and|in|for|at|the|senior|chief|deputy|staff|political|correspondent|reporter|writer|editor|journalist|columnist|news|updated|published|기자|특파원|선임기자|에디터|구독|입력|수정)$/i;

/** Headline and deck are repeated above the text; further down the same words are a subhead. */
function isAtTop(pieces: readonly Piece[]): boolean {
  return pieces.filter(({ unit }) => worth(unit) > 100).length < 2;
}

/** Where most of the text stands before: from this unit on. */
function lateFrom(units: readonly Unit[]): number {
  const values = units.map(worth);
  const whole = values.reduce((all, value) => all + value, 0);
  let before = 0;
  const at = values.findIndex((value) => {
    const late = before >= whole - before - value;
    before += value;
    return late;
  });
  return at < 0 ? units.length : at;
}

/** The list that a heading such as "Related articles" opens, where the next unit is a link in one. */
function listAfter(units: readonly Unit[], i: number): Branch | undefined {
  const next = units[i + 1];
  return next?.group ?? undefined;
}

/** Where the text begins if the headline stands in its element: what is above it heads the page. */
function firstAfterTitle(units: readonly Unit[], title: Branch | undefined): number {
  const at = units.findIndex((unit) => unit.home === title);
  const sum = (part: readonly Unit[]) => part.reduce((all, unit) => all + worth(unit), 0);
  return at > 0 && sum(units.slice(0, at)) < ABOVE * sum(units.slice(at)) ? at : 0;
}

/** A headline that much of the text stands above is repeated for a list or a form at the end. */
const ABOVE = 0.1;
const ENOUGH = 4;

/** Headings at the end have nothing below them that they could be about; short lines below a text are a page's frame. */
function withoutTail(pieces: readonly Piece[], isKnown: (unit: Unit) => boolean): Piece[] {
  const whole = pieces.filter(({ unit }) => worth(unit) > 100).length >= ENOUGH;
  const isTail = ({ unit, kind }: Piece): boolean => {
    if (kind !== 'text') return false;
    if (unit.kind === 'heading') return true;
    const { text } = unit.run;
    return whole && unit.kind === 'text' && text.length < 60 && !/[\p{P}]$/u.test(text) && !isKnown(unit);
  };
  return pieces.slice(0, pieces.findLastIndex((piece) => !isTail(piece)) + 1);
}
