import { BeadError, checkBeads } from './beads.ts';
import { LIMITS } from './limits.ts';
import {
  among,
  FieldError,
  fields,
  hash,
  langTag,
  line,
  list,
  maybe,
  text,
  time,
  webAddress,
  whole,
} from './fields.ts';
import { MAKERS, ROLES, SIDES } from './types.ts';
import type { Article, Bead, Bitext, Block, Mark, MostViewed, Place } from './types.ts';

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
