import { asArticle, LIMITS } from '../bitext/index.ts';
import type { Article, Block, Lang, Mark, MostViewed } from '../bitext/index.ts';
import { webAddress } from './address.ts';
import { IngestError } from './failure.ts';
import { detectLang } from './language.ts';
import { oneLine, tidy } from './tidy.ts';

/** What the caller knows: the language and the address of the text. */
export interface IngestHints {
  readonly lang?: Lang;
  readonly url?: string;
}

/** An article as it was read, before it is held to the limits. */
export interface Draft {
  readonly lang?: Lang | undefined;
  readonly title?: string | undefined;
  readonly kicker?: string | undefined;
  readonly deck?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly section?: string | undefined;
  readonly publisher?: string | undefined;
  readonly byline?: readonly string[];
  readonly contact?: string | undefined;
  readonly url?: string | undefined;
  readonly originalUrl?: string | undefined;
  readonly mostViewed?: readonly MostViewed[];
  readonly blocks: readonly Block[];
}

/** The language tag of a text that is in none we know. */
export const UNKNOWN_LANG = 'und';
const TITLE_FROM_TEXT = 80;

/**
 * A draft as an Article: empty fields left out, lines held to their limits.
 *
 * @throws {IngestError} `no-article` without blocks, `too-long` and `too-many` beyond the limits.
 */
export function finishArticle(draft: Draft, hints: IngestHints): Article {
  const blocks = draft.blocks.map(finishBlock);
  checkSize(blocks);
  const lang = hints.lang ?? detectLang(sample(blocks)) ?? draft.lang ?? UNKNOWN_LANG;
  const byline = (draft.byline ?? []).flatMap((name) => lineOf(name) ?? []).slice(0, LIMITS.names);
  const mostViewed = (draft.mostViewed ?? []).flatMap(finishMostViewed).slice(0, LIMITS.mostViewed);
  const lines = {
    kicker: lineOf(draft.kicker),
    deck: lineOf(draft.deck, true),
    published: draft.published,
    modified: draft.modified,
    section: lineOf(draft.section),
    publisher: lineOf(draft.publisher),
    contact: lineOf(draft.contact),
    url: webAddress(hints.url ?? draft.url ?? ''),
    originalUrl: webAddress(draft.originalUrl ?? ''),
  };
  return asArticle({
    lang,
    title: lineOf(draft.title) ?? titleFromText(blocks),
    ...Object.fromEntries(Object.entries(lines).filter(([, value]) => value !== undefined)),
    ...(byline.length > 0 ? { byline } : {}),
    ...(mostViewed.length > 0 ? { mostViewed } : {}),
    blocks,
  });
}

/** What stands for the title of a text that has none: how it begins. */
export function titleFromText(blocks: readonly Block[]): string {
  const text = oneLine(blocks.find((block) => /\S/.test(block.text))?.text ?? '');
  if (text.length <= TITLE_FROM_TEXT) return text || '—';
  const cut = text.slice(0, TITLE_FROM_TEXT);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 40 ? cut.lastIndexOf(' ') : cut.length).trimEnd()}…`;
}

function sample(blocks: readonly Block[]): string {
  const body = blocks.filter((block) => block.role === 'paragraph' || block.role === 'quote');
  return (body.length > 0 ? body : blocks).map((block) => block.text).join('\n');
}

function checkSize(blocks: readonly Block[]): void {
  if (blocks.length === 0) throw new IngestError('no-article');
  if (blocks.length > LIMITS.blocks)
    throw new IngestError('too-many', { size: blocks.length, limit: LIMITS.blocks });
  const size = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (size > LIMITS.text) throw new IngestError('too-long', { size, limit: LIMITS.text });
  const longest = blocks.reduce((most, block) => Math.max(most, block.text.length), 0);
  if (longest > LIMITS.block) throw new IngestError('too-long', { size: longest, limit: LIMITS.block });
}

/** Cut to the limit of a line; undefined where nothing is left. A deck may have several lines. */
function lineOf(value: string | undefined, several = false): string | undefined {
  if (value === undefined) return undefined;
  const lines = several ? value.split('\n').map(oneLine).filter(Boolean).join('\n') : oneLine(value);
  return lines.slice(0, LIMITS.line).trim() || undefined;
}

function finishBlock(block: Block): Block {
  const text = tidy(block.text);
  // Joined pieces can compose to fewer characters: then marks would point beside their words.
  const marks = text === block.text ? (block.marks ?? []).filter((mark) => isSound(mark, text)) : [];
  const { credit, alt, src } = block;
  return {
    role: block.role,
    text,
    ...(marks.length > 0 ? { marks: marks.slice(0, LIMITS.marks) } : {}),
    ...optional('credit', lineOf(credit)),
    ...optional('alt', lineOf(alt)),
    ...optional('src', webAddress(src ?? '')),
    ...optional('width', block.width),
    ...optional('height', block.height),
  };
}

function isSound(mark: Mark, text: string): boolean {
  return mark.start >= 0 && mark.start < mark.end && mark.end <= text.length;
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}

function finishMostViewed(row: MostViewed): MostViewed[] {
  const title = lineOf(row.title);
  return title === undefined ? [] : [{ title, ...optional('url', webAddress(row.url ?? '')) }];
}
