import { LIMITS } from '../bitext/index.ts';
import type { Article } from '../bitext/index.ts';
import { bodyOf } from './body.ts';
import { bylineNames, datelineNames, mailAddresses } from './byline.ts';
import { IngestError } from './failure.ts';
import { finishArticle } from './finish.ts';
import type { IngestHints } from './finish.ts';
import { headerOf } from './header.ts';
import { detectLang } from './language.ts';
import { kindOfLine } from './lines.ts';
import type { LineKind } from './lines.ts';
import { splitKicker } from './kicker.ts';
import { tidy } from './tidy.ts';
import { unwrap } from './wrap.ts';

/** A line of pasted text and what it is by its own words. */
export interface Line {
  readonly text: string;
  readonly kind: LineKind;
}

/**
 * An article from plain text, as copied from a page.
 *
 * @throws {IngestError} `empty`, `too-long`, `too-many` or `no-article`.
 */
export function ingestText(text: string, hints: IngestHints = {}): Article {
  const clean = tidy(text);
  if (clean.trim() === '') throw new IngestError('empty');
  if (clean.length > LIMITS.text)
    throw new IngestError('too-long', { size: clean.length, limit: LIMITS.text });
  const lines = linesOf(clean);
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (longest > LIMITS.block) throw new IngestError('too-long', { size: longest, limit: LIMITS.block });
  const lang = hints.lang ?? detectLang(clean);
  const header = headerOf(lines, lang);
  const body = bodyOf(lines.slice(header.length), header.blocks);
  const printed = lines.filter((line) => line.kind === 'byline').flatMap((line) => bylineNames(line.text));
  const first = body.blocks.find((block) => block.role === 'paragraph');
  const byline = printed.length > 0 ? printed : datelineNames(first?.text ?? '');
  return finishArticle(
    {
      ...header.fields,
      ...splitTitle(header.fields),
      byline: [...new Set(byline)],
      contact: contactOf(lines),
      originalUrl: body.originalUrl,
      mostViewed: body.mostViewed,
      blocks: [...header.blocks, ...body.blocks],
    },
    hints,
  );
}

function linesOf(text: string): Line[] {
  return unwrap(text)
    .filter(Boolean)
    .map((line) => ({ text: line, kind: kindOfLine(line) }));
}

function splitTitle(fields: { readonly title?: string; readonly kicker?: string }) {
  if (fields.title === undefined) return {};
  const { title, kicker } = splitKicker(fields.title);
  return { title, kicker: kicker ?? fields.kicker };
}

function contactOf(lines: readonly Line[]): string | undefined {
  const ranked = (['contact', 'byline', 'mail'] as const).flatMap((kind) =>
    lines.filter((line) => line.kind === kind).flatMap((line) => mailAddresses(line.text)),
  );
  return ranked[0];
}
