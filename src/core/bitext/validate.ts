import { BeadError, checkBeads } from './beads.ts';
import { LIMITS } from './limits.ts';
import { MAKERS, ROLES, SIDES } from './types.ts';
import type { Article, Bead, Bitext, Block, Mark, MostViewed, Place } from './types.ts';

/** Thrown where unknown data is not what it should be. `field` is its path: `original.blocks[3].role`. */
export class FieldError extends Error {
  override name = 'FieldError';
  readonly field: string;

  constructor(field: string, wanted: string) {
    super(`${field}: ${wanted}`);
    this.field = field;
  }
}

type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown, at: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new FieldError(at, 'must be an object');
  return value as Fields;
}

export function text(value: unknown, at: string, max: number): string {
  if (typeof value !== 'string') throw new FieldError(at, 'must be a string');
  if (value.length > max) throw new FieldError(at, `must be at most ${max} characters`);
  return value.normalize('NFC');
}

export function line(value: unknown, at: string): string {
  const got = text(value, at, LIMITS.line);
  if (got.trim() === '') throw new FieldError(at, 'must not be empty');
  return got;
}

function list<T>(value: unknown, at: string, max: number, item: (value: unknown, at: string) => T): T[] {
  if (!Array.isArray(value)) throw new FieldError(at, 'must be a list');
  if (value.length > max) throw new FieldError(at, `must have at most ${max} entries`);
  return value.map((entry: unknown, i) => item(entry, `${at}[${i}]`));
}

export function among<T extends string>(value: unknown, at: string, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new FieldError(at, `must be one of ${words.join(', ')}`);
  return found;
}

export function whole(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new FieldError(at, 'must be a whole number, 0 or more');
  return value;
}

function langTag(value: unknown, at: string): string {
  const got = line(value, at);
  if (!/^[a-z]{2,3}$/.test(got)) throw new FieldError(at, 'must be a primary language tag such as "ko"');
  return got;
}

const WEB = /^https?:\/\/[^\s/?#]+[^\s]*$/i;

function webAddress(value: unknown, at: string): string {
  const got = text(value, at, LIMITS.url);
  if (!WEB.test(got)) throw new FieldError(at, 'must be an http or https address');
  return got;
}

const TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/;

function time(value: unknown, at: string): string {
  const got = line(value, at);
  if (!TIME.test(got) || Number.isNaN(Date.parse(got)))
    throw new FieldError(at, 'must be a date, or a time with its offset, in ISO 8601');
  return got;
}

function hash(value: unknown, at: string): string {
  const got = line(value, at);
  if (!/^[0-9a-f]{64}$/.test(got)) throw new FieldError(at, 'must be a SHA-256 in hex');
  return got;
}

/** `read` of a field that may be absent, as a piece to spread. */
function maybe<K extends string, T>(
  from: Fields,
  key: K,
  at: string,
  read: (value: unknown, at: string) => T,
): Partial<Record<K, T>> {
  const value = from[key];
  return value === undefined ? {} : ({ [key]: read(value, `${at}.${key}`) } as Record<K, T>);
}

function asMark(value: unknown, at: string, length: number): Mark {
  const from = fields(value, at);
  const kind = among(from.kind, `${at}.kind`, ['emphasis', 'strong', 'link'] as const);
  const start = whole(from.start, `${at}.start`);
  const end = whole(from.end, `${at}.end`);
  if (end <= start || end > length) throw new FieldError(`${at}.end`, 'must lie within the text');
  return { kind, start, end, ...maybe(from, 'href', at, webAddress) };
}

/** @throws {FieldError} */
export function asBlock(value: unknown, at = 'block'): Block {
  const from = fields(value, at);
  const body = text(from.text, `${at}.text`, LIMITS.block);
  return {
    role: among(from.role, `${at}.role`, ROLES),
    text: body,
    ...maybe(from, 'marks', at, (marks, path) =>
      list(marks, path, LIMITS.marks, (mark, p) => asMark(mark, p, body.length)),
    ),
    ...maybe(from, 'credit', at, line),
    ...maybe(from, 'alt', at, line),
    ...maybe(from, 'src', at, webAddress),
    ...maybe(from, 'asset', at, hash),
    ...maybe(from, 'width', at, whole),
    ...maybe(from, 'height', at, whole),
  };
}

function asMostViewed(value: unknown, at: string): MostViewed {
  const from = fields(value, at);
  return { title: line(from.title, `${at}.title`), ...maybe(from, 'url', at, webAddress) };
}

/** @throws {FieldError} */
export function asArticle(value: unknown, at = 'article'): Article {
  const from = fields(value, at);
  const blocks = list(from.blocks, `${at}.blocks`, LIMITS.blocks, asBlock);
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (length > LIMITS.text) throw new FieldError(`${at}.blocks`, `must be at most ${LIMITS.text} characters`);
  return {
    lang: langTag(from.lang, `${at}.lang`),
    title: line(from.title, `${at}.title`),
    ...maybe(from, 'kicker', at, line),
    ...maybe(from, 'deck', at, line),
    ...maybe(from, 'published', at, time),
    ...maybe(from, 'modified', at, time),
    ...maybe(from, 'section', at, line),
    ...maybe(from, 'publisher', at, line),
    ...maybe(from, 'byline', at, (names, path) => list(names, path, LIMITS.names, line)),
    ...maybe(from, 'contact', at, line),
    ...maybe(from, 'url', at, webAddress),
    ...maybe(from, 'originalUrl', at, webAddress),
    ...maybe(from, 'mostViewed', at, (rows, path) => list(rows, path, LIMITS.mostViewed, asMostViewed)),
    blocks,
  };
}

/** @throws {FieldError} */
export function asBead(value: unknown, at = 'bead'): Bead {
  const from = fields(value, at);
  const confidence = from.confidence;
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1))
    throw new FieldError(`${at}.confidence`, 'must be a number from 0 to 1');
  return {
    translation: list(from.translation, `${at}.translation`, LIMITS.blocks, whole),
    original: list(from.original, `${at}.original`, LIMITS.blocks, whole),
    confidence,
    by: among(from.by, `${at}.by`, MAKERS),
    ...(from.crosses === true ? { crosses: true as const } : {}),
  };
}

/**
 * Unknown data as a Bitext, its beads held to their invariants.
 *
 * @throws {FieldError} naming the first field at fault.
 */
export function asBitext(value: unknown, at = 'bitext'): Bitext {
  const from = fields(value, at);
  const bitext: Bitext = {
    id: line(from.id, `${at}.id`),
    ...maybe(from, 'translation', at, asArticle),
    ...maybe(from, 'original', at, asArticle),
    beads: list(from.beads, `${at}.beads`, 2 * LIMITS.blocks, asBead),
  };
  if (!bitext.translation && !bitext.original)
    throw new FieldError(at, 'must have a translation or an original');
  try {
    checkBeads(bitext.beads, {
      translation: bitext.translation?.blocks.length ?? 0,
      original: bitext.original?.blocks.length ?? 0,
    });
  } catch (error) {
    if (error instanceof BeadError) throw new FieldError(`${at}.beads[${error.bead}]`, error.message);
    throw error;
  }
  return bitext;
}

/** @throws {FieldError} */
export function asPlace(value: unknown, at = 'place'): Place {
  const from = fields(value, at);
  return {
    pair: whole(from.pair, `${at}.pair`),
    side: among(from.side, `${at}.side`, SIDES),
    offset: whole(from.offset, `${at}.offset`),
    check: text(from.check, `${at}.check`, LIMITS.line),
  };
}
