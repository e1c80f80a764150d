import { LIMITS } from '../bitext/index.ts';
import type { Article } from '../bitext/index.ts';
import { contactOf, kickerNear, printedNames } from './around.ts';
import { blocksOf } from './blocks.ts';
import type { EmbeddedPicture } from './blocks.ts';
import { buriedIn, unitsOfText } from './buried.ts';
import { deckOf } from './deck.ts';
import { asEdition, editionsOf } from './editions.ts';
import type { Edition } from './editions.ts';
import { IngestError } from './failure.ts';
import { finishArticle } from './finish.ts';
import type { IngestHints } from './finish.ts';
import { flow } from './flow.ts';
import type { Unit } from './flow.ts';
import { checkGate, checkViewer, isStub } from './gate.ts';
import { titleOf } from './headline.ts';
import { junkOf } from './junk.ts';
import { splitKicker } from './kicker.ts';
import { partsOf } from './layouts.ts';
import { addressOf, baseOf, metaOf, metaText, trailOf } from './meta.ts';
import { momentsOf } from './moments.ts';
import { nextPageOf } from './next.ts';
import { languageOf, titleLang } from './page-language.ts';
import type { PageDocument } from './page.ts';
import { authorsOf } from './people.ts';
import { proseSizes } from './prose.ts';
import { isUnder, rootOf, worth } from './root.ts';
import { selectPieces } from './select.ts';
import type { Known } from './select.ts';
import { sidesOf } from './sides.ts';
import { storyOf } from './story.ts';
import { squash } from './tidy.ts';
import { branches, growTree, textOf } from './tree.ts';
import { mostViewedOf } from './viewed.ts';

/** What a page says or holds of an article beside its text. */
export interface PageFacts {
  /** The same article in other languages, the most trusted first. */
  readonly editions: readonly Edition[];
  /** Where the article goes on, where it stands on several pages. */
  readonly nextUrl?: string;
  /** The same article in the other language, where the page holds both. */
  readonly other?: Article;
  /** Only the beginning of the article stands on the page; the rest is for those who pay or sign in. */
  readonly stub?: true;
}

/** An article from a page, the pictures that the page itself held, and what else it says. */
export interface Ingested extends PageFacts {
  readonly article: Article;
  readonly pictures: readonly EmbeddedPicture[];
}

/**
 * An article from a parsed page. Scripts never run and no markup gets through: text and http(s) links only.
 *
 * @throws {IngestError} `empty` for a page without text, `no-article`, `login`, `consent`, `viewer`,
 * `too-long` or `too-many`.
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
  if (inside.length === 0) {
    checkViewer(document);
    checkGate(page, []);
    throw new IngestError(units.some((unit) => unit.run.text !== '') ? 'no-article' : 'empty');
  }
  checkUnits(inside);
  const title = parts ? { text: textOf(parts.title), home: parts.title } : titleOf(page, meta, story);
  const headline = splitKicker(title?.text ?? '');
  const pageLang = languageOf(page, inside) ?? languageOf(page, units);
  const main = hints.lang ?? titleLang(headline.title) ?? pageLang;
  const sides = main === undefined ? undefined : sidesOf(units, inside, root, main);
  const lang = hints.lang ?? (sides ? main : pageLang);
  const deck =
    (parts?.deck && textOf(parts.deck)) ??
    deckOf(body, title?.home, root, units, inside, meta, story) ??
    (inside === hidden ? story?.description : undefined);
  const lines = new Set(
    [title?.text, headline.title, deck, ...(deck?.split('\n') ?? [])].flatMap((line) =>
      line ? [squash(line)] : [],
    ),
  );
  const known: Known = {
    lines,
    title: title?.home,
    authors: authorsOf(body, meta, story, []),
    body: story?.body,
  };
  const { blocks, pictures } = blocksOf(selectPieces(sides?.own ?? inside, known));
  checkGate(page, blocks);
  const editions = editionsOf(page, lang, url, base, story);
  const article = finishArticle(
    {
      lang,
      title: headline.title,
      kicker: headline.kicker ?? kickerNear(units, title?.home),
      deck,
      ...momentsOf(body, units, meta, story, lang, url),
      section: metaText(meta, 'article:section') ?? story?.section ?? trailOf(body),
      publisher: metaText(meta, 'og:site_name') ?? story?.publisher,
      byline: authorsOf(body, meta, story, printedNames(blocks)),
      contact: contactOf(units, inside, blocks),
      url,
      originalUrl: editions.find(({ original }) => original)?.url,
      mostViewed: mostViewedOf(body, base),
      blocks,
    },
    hints,
  );
  const nextUrl = nextPageOf(page, url, base);
  const other = sides && otherArticle(sides.other, known, article);
  return {
    article,
    pictures,
    editions: editions.map(asEdition),
    ...(nextUrl === undefined ? {} : { nextUrl }),
    ...(other === undefined ? {} : { other }),
    ...(isStub(body, blocks, story?.paid ?? false) ? { stub: true } : {}),
  };
}

/** The page's second language as an article of its own: its first heading is its title. */
function otherArticle(units: readonly Unit[], known: Known, article: Article): Article {
  const head = units[0]?.kind === 'heading' ? units[0].run.text : undefined;
  const { blocks } = blocksOf(
    selectPieces(head === undefined ? units : units.slice(1), { ...known, body: undefined }),
  );
  const { published, modified, publisher } = article;
  return finishArticle(
    { title: head, published, modified, publisher, blocks },
    { ...(article.url === undefined ? {} : { url: article.url }) },
  );
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
