import { SUBHEAD } from './flow.ts';
import type { Unit } from './flow.ts';
import { furnitureOf } from './furniture.ts';
import { endsSentence, kindOfLine } from './lines.ts';
import { metaText } from './meta.ts';
import type { Meta } from './meta.ts';
import { isUnder } from './root.ts';
import { linkShare } from './run.ts';
import type { Story } from './story.ts';
import { findTime } from './times.ts';
import { squash } from './tidy.ts';
import { branches, textOf } from './tree.ts';
import type { Branch } from './tree.ts';

const DECK =
  /(?:^|[\s_-])(?:sub-?titles?|sub-?headlines?|sub-?tit|deck?|standfirst|dek|lede|stand-?first|article-?(?:summary|deck|subtitle|lead|intro|description)|end-?summary|summary-?view|headline-?(?:sub|deck)|tit-?sub|excerpt|intro(?:duction)?|strapline|tagline|blurb|teaser-?text)(?=$|[\s_-])/;

/**
 * The lines under the headline: by the name of their element, or what the page's data describes it with.
 * `inside` are the units of the text, `text` is the element of the article's text: a whole sentence in it is its first paragraph.
 */
export function deckOf(
  page: Branch,
  title: Branch | undefined,
  text: Branch | undefined,
  units: readonly Unit[],
  inside: readonly Unit[],
  meta: Meta,
  story: Story | undefined,
): string | undefined {
  const isText = (branch: Branch, line: string) =>
    text !== undefined && endsSentence(line) && isUnder(branch, text);
  const named = namedDeck(page, title, isText);
  if (named !== undefined) return named;
  const said = [story?.description, metaText(meta, 'og:description', 'description')]
    .map((text) => squash(text ?? ''))
    .filter((text) => text.length > 20);
  const first = units.findIndex((unit) => unit.home === title);
  const near = [...units.slice(first + 1, first + 9), ...inside.slice(0, 4)];
  const match = near.find(
    (unit) =>
      said.includes(squash(unit.run.text)) && unit.kind !== 'figure' && !isText(unit.home, unit.run.text),
  );
  if (match && !(match.home.tag === 'p' && isOneOfMany(match.home)))
    return linesOf(match.home) ?? match.run.text;
  const beside = units[first + 1];
  if (first >= 0 && beside && isLineBeside(beside, title) && !(text && isUnder(beside.home, text)))
    return beside.run.text;
  const [top] = inside.filter((unit) => unit.kind !== 'figure');
  const isNamed =
    top && (!/^h[1-6]$/.test(top.home.tag) || DECK.test(top.home.label) || SUBHEAD.test(top.home.label));
  return top?.kind === 'heading' && isNamed ? linesOf(top.home) : undefined;
}

/** A line of its own right below the headline, in the same element. */
function isLineBeside({ kind, run, home }: Unit, title: Branch | undefined): boolean {
  if (kind !== 'text' && kind !== 'heading') return false;
  const fits =
    run.text.length >= 8 && run.text.length <= 200 && home.parent === title?.parent && home !== title;
  return fits && linkShare(run) < 0.3 && kindOfLine(run.text) === 'text' && !findTime(run.text);
}

/** The lines of a deck of its own element, as the page breaks them. */
function linesOf(home: Branch): string | undefined {
  const text = textOf(home).replace(/\n{2,}/g, '\n');
  return text.length < 500 ? text : undefined;
}

/** A first paragraph among its like is no deck, even where the data repeats it. */
function isOneOfMany(home: Branch): boolean {
  const alike = (home.parent?.children ?? []).filter(
    (child) => 'tag' in child && child.tag === 'p' && child.label === home.label,
  );
  return alike.length > 1;
}

function namedDeck(
  page: Branch,
  title: Branch | undefined,
  isText: (branch: Branch, line: string) => boolean,
): string | undefined {
  let after = title === undefined;
  let seen = 0;
  for (const branch of branches(page)) {
    if (branch === title) after = true;
    if (!after || seen++ > 400) continue;
    if (branch.tag === 'meta' || branch.tag === 'a' || branch.tag === 'script' || !DECK.test(branch.label))
      continue;
    if (/^h[12]$/.test(branch.tag) && branch === title) continue;
    const text = textOf(branch).replace(/\n{2,}/g, '\n');
    const isBeside = title !== undefined && branch.parent === title.parent;
    const lines = text.split('\n').filter((line) => furnitureOf(line) === undefined);
    if (text.length >= 8 && text.length < 500 && lines.length > 0 && (isBeside || !isText(branch, text)))
      return lines.join('\n');
  }
  return undefined;
}
