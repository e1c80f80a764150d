import { LIMITS } from '../bitext/index.ts';
import type { Article, Block } from '../bitext/index.ts';
import { blocksOf } from './blocks.ts';
import type { EmbeddedPicture } from './blocks.ts';
import { buriedIn, unitsOfText } from './buried.ts';
import { bylineNames, datelineNames, mailAddresses } from './byline.ts';
import { deckOf } from './deck.ts';
import { IngestError } from './failure.ts';
import { finishArticle } from './finish.ts';
import type { IngestHints } from './finish.ts';
import { flow } from './flow.ts';
import type { Unit } from './flow.ts';
import { titleOf } from './headline.ts';
import { junkOf } from './junk.ts';
import { kickerLine, splitKicker } from './kicker.ts';
import { detectLang, primaryTag } from './language.ts';
import { partsOf } from './layouts.ts';
import { addressOf, baseOf, metaOf, metaText, originalOf, trailOf } from './meta.ts';
import { momentsOf } from './moments.ts';
import type { PageDocument } from './page.ts';
import { authorsOf } from './people.ts';
import { isUnder, rootOf, worth } from './root.ts';
import { selectPieces } from './select.ts';
import { storyOf } from './story.ts';
import { squash } from './tidy.ts';
import { branches, growTree, isBranch, textOf } from './tree.ts';
import type { Branch } from './tree.ts';
import { mostViewedOf } from './viewed.ts';

/** An article from a page, and the pictures that the page itself held. */
export interface Ingested {
  readonly article: Article;
  readonly pictures: readonly EmbeddedPicture[];
}

/**
 * An article from a parsed page. Scripts never run and no markup gets through: text and http(s) links only.
 *
 * @throws {IngestError} `empty` for a page without text, `no-article`, `too-long` or `too-many`.
 */
export function ingestPage(document: PageDocument, hints: IngestHints = {}): Ingested {
  const page = growTree(document);
  const meta = metaOf(page);
  const url = addressOf(page, meta, hints.url);
  const base = baseOf(page, url);
  const buried = buriedIn(page, base);
  const story = storyOf(page) ?? buried?.story;
  const body = [...branches(page)].find((branch) => branch.tag === 'body') ?? page;
  const junk = junkOf(body, proseSizes(body));
  const units = flow(body, junk, base);
  const parts = partsOf(body);
  const root = parts?.text ?? rootOf(units, story);
  const shown = units.filter((unit) => root !== undefined && isUnder(unit.home, root));
  const hidden = buried?.units ?? unitsOfText(story?.body ?? '', page);
  const inside = worthOf(hidden) > 2 * worthOf(shown) ? hidden : shown;
  if (inside.length === 0)
    throw new IngestError(units.some((unit) => unit.run.text !== '') ? 'no-article' : 'empty');
  checkUnits(inside);
  const lang = hints.lang ?? languageOf(page, units);
  const title = parts ? { text: textOf(parts.title), home: parts.title } : titleOf(page, meta, story);
  const headline = splitKicker(title?.text ?? '');
  const deck =
    (parts?.deck && textOf(parts.deck)) ??
    deckOf(body, title?.home, root, units, inside, meta, story) ??
    (inside === hidden ? story?.description : undefined);
  const lines = new Set(
    [title?.text, headline.title, deck, ...(deck?.split('\n') ?? [])].flatMap((line) =>
      line ? [squash(line)] : [],
    ),
  );
  const known = authorsOf(body, meta, story, []);
  const pieces = selectPieces(inside, { lines, title: title?.home, authors: known, body: story?.body });
  const { blocks, pictures } = blocksOf(pieces);
  const authors = authorsOf(body, meta, story, printedNames(blocks));
  const article = finishArticle(
    {
      lang,
      title: headline.title,
      kicker: headline.kicker ?? kickerNear(units, title?.home),
      deck,
      ...momentsOf(body, units, meta, story, lang),
      section: metaText(meta, 'article:section') ?? story?.section ?? trailOf(body),
      publisher: metaText(meta, 'og:site_name') ?? story?.publisher,
      byline: authors,
      contact: contactOf(inside, blocks),
      url,
      originalUrl: originalOf(page, lang, base),
      mostViewed: mostViewedOf(body, base),
      blocks,
    },
    hints,
  );
  return { article, pictures };
}

/** Refuses what is too long before anything looks at it closely. */
function checkUnits(units: readonly Unit[]): void {
  if (units.length > LIMITS.blocks)
    throw new IngestError('too-many', { size: units.length, limit: LIMITS.blocks });
  const longest = units.reduce((most, unit) => Math.max(most, unit.run.text.length), 0);
  if (longest > LIMITS.block) throw new IngestError('too-long', { size: longest, limit: LIMITS.block });
}

function worthOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + worth(unit), 0);
}

const SHORTEST_PROSE = 40;

/** How much running text, outside links, stands under each element. Asked many times, so summed up once. */
function proseSizes(body: Branch): (branch: Branch) => number {
  const sizes = new Map<Branch, number>();
  for (const branch of [...branches(body)].reverse()) {
    if (branch.tag === 'script' || branch.tag === 'a' || branch.tag === 'noscript') continue;
    const sizeOf = (child: Branch['children'][number]) => {
      if (isBranch(child)) return sizes.get(child) ?? 0;
      const { length } = child.text.trim();
      return length < SHORTEST_PROSE ? 0 : length;
    };
    sizes.set(
      branch,
      branch.children.reduce((sum, child) => sum + sizeOf(child), 0),
    );
  }
  return (branch) => sizes.get(branch) ?? 0;
}

function languageOf(page: Branch, units: readonly Unit[]): string | undefined {
  const text = units.filter((unit) => unit.run.text.length > 40).map((unit) => unit.run.text);
  const tag = [...branches(page)].find((branch) => branch.attributes.has('lang'))?.attributes.get('lang');
  return detectLang(text.join('\n')) ?? primaryTag(tag);
}

function printedNames(blocks: readonly Block[]): string[] {
  const lines = blocks.filter((block) => block.role === 'byline').flatMap((block) => bylineNames(block.text));
  if (lines.length > 0) return lines;
  return datelineNames(blocks.find((block) => block.role === 'paragraph')?.text ?? '');
}

function kickerNear(units: readonly Unit[], title: Branch | undefined): string | undefined {
  const at = units.findIndex((unit) => unit.home === title);
  return at < 0
    ? undefined
    : units
        .slice(Math.max(0, at - 2), at)
        .map((unit) => kickerLine(unit.run.text))
        .find(Boolean);
}

function contactOf(units: readonly Unit[], blocks: readonly Block[]): string | undefined {
  const told = blocks
    .filter((block) => block.role === 'contact')
    .flatMap((block) => mailAddresses(block.text));
  if (told.length > 0) return told[0];
  const last = units.slice(-4).filter((unit) => unit.run.text.length < 120);
  return last.flatMap((unit) => mailAddresses(unit.run.text))[0];
}
