import type { Unit } from './flow.ts';
import { endsSentence } from './lines.ts';
import { linkShare } from './run.ts';
import type { Story } from './story.ts';
import { squash } from './tidy.ts';
import { upwards } from './tree.ts';
import type { Branch } from './tree.ts';

/** What part of a paragraph's worth each element above it gets: the nearest most. */
const FALL = [1, 0.6, 0.35, 0.2, 0.1, 0.05];
const BODY_NAME =
  /article-?(?:body|text|content|view|txt|cont)|story-?(?:body|content|text)|post-?(?:body|content|text)|entry-?content|content-?body|body-?(?:content|text|copy)|articlebody|news-?(?:body|cnt|text|view|content|detail)|(?:^|\s)(?:article|content-?text|article-?view)(?:\s|$)/;
const PARAGRAPH_TAGS = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'dd',
  'dt',
  'pre',
  'center',
]);

/** The length of a text in Latin letters: a Korean syllable says as much as two. */
export function sizeOf(text: string): number {
  return text.length + (text.match(/[가-힣]/g)?.length ?? 0);
}

/** How much a unit speaks for being in the text of an article. */
export function worth(unit: Unit): number {
  if (unit.kind === 'figure' || unit.kind === 'caption' || unit.kind === 'heading') return 0;
  const { text } = unit.run;
  const size = sizeOf(text);
  const links = linkShare(unit.run);
  if (links > 0.6) return 0;
  const sentence = endsSentence(text) ? 1 : text.length > 120 ? 0.6 : 0.1;
  const item = unit.kind === 'item' || unit.kind === 'row' ? 0.5 : 1;
  return Math.min(size, 1200) * sentence * item * (1 - links);
}

/** The element that holds the article's text, by where the paragraphs of the page are. */
export function rootOf(units: readonly Unit[], story: Story | undefined): Branch | undefined {
  const stated = rootByText(units, story?.body);
  if (stated === undefined) return rootByWorth(units);
  // A live report's data has its entries; what stands above them is in the same article.
  const article = story?.live ? [...upwards(stated)].find(({ tag }) => tag === 'article') : undefined;
  return article ?? stated;
}

/** The smallest element with nearly all the units that the page's own data has as the article's text. */
function rootByText(units: readonly Unit[], bodyText: string | undefined): Branch | undefined {
  const known = squash(bodyText ?? '');
  if (known.length < 200) return undefined;
  const seen = new Set<string>();
  const under = new Map<Branch, number>();
  let whole = 0;
  for (const unit of units) {
    const text = squash(unit.run.text);
    if (text.length < 20 || seen.has(text) || !known.includes(text)) continue;
    seen.add(text);
    whole += text.length;
    for (const branch of upwards(unit.home)) under.set(branch, (under.get(branch) ?? 0) + text.length);
  }
  if (whole < known.length * 0.5) return undefined;
  return smallest(units, (branch) => (under.get(branch) ?? 0) >= whole * 0.97);
}

function smallest(units: readonly Unit[], enough: (branch: Branch) => boolean): Branch | undefined {
  for (const unit of units) {
    // Going up from any unit that lies inside, the first element with enough is the smallest.
    for (const branch of upwards(unit.home)) if (enough(branch)) return deepest(units, branch, enough);
  }
  return undefined;
}

function deepest(units: readonly Unit[], found: Branch, enough: (branch: Branch) => boolean): Branch {
  let best = found;
  for (const unit of units) {
    for (const branch of upwards(unit.home)) {
      if (branch === best) break;
      if (enough(branch) && isUnder(branch, best)) {
        best = branch;
        break;
      }
    }
  }
  return best;
}

export function isUnder(branch: Branch, root: Branch): boolean {
  for (const at of upwards(branch)) if (at === root) return true;
  return false;
}

function rootByWorth(units: readonly Unit[]): Branch | undefined {
  const near = new Map<Branch, number>();
  const under = new Map<Branch, number>();
  for (const unit of units) {
    const value = worth(unit);
    if (value === 0) continue;
    let step = 0;
    for (const branch of upwards(unit.home)) {
      under.set(branch, (under.get(branch) ?? 0) + value);
      if (PARAGRAPH_TAGS.has(branch.tag)) continue;
      near.set(branch, (near.get(branch) ?? 0) + value * (FALL[step++] ?? 0) * nameFactor(branch));
    }
  }
  let best: Branch | undefined;
  for (const [branch, value] of near) if (best === undefined || value > (near.get(best) ?? 0)) best = branch;
  return best && climb(best, units, under);
}

function nameFactor(branch: Branch): number {
  if (/articlebody/i.test(branch.attributes.get('itemprop') ?? '')) return 2;
  if (BODY_NAME.test(branch.label)) return 1.4;
  return branch.tag === 'article' || branch.tag === 'main' ? 1.2 : 1;
}

/** Goes up while the element above holds more paragraphs of the same make, as where a text is cut into sections. */
function climb(start: Branch, units: readonly Unit[], under: ReadonlyMap<Branch, number>): Branch {
  let root = start;
  for (const above of upwards(start.parent)) {
    if (above.tag === 'body' || above.tag === 'html') break;
    const own = under.get(root) ?? 0;
    const gain = (under.get(above) ?? 0) - own;
    if (gain < own * 0.04) continue;
    const inside = new Set(units.filter((unit) => isUnder(unit.home, root)).map((unit) => make(unit)));
    const alike = units
      .filter((unit) => inside.has(make(unit)) && isUnder(unit.home, above) && !isUnder(unit.home, root))
      .reduce((sum, unit) => sum + worth(unit), 0);
    if (alike < gain * 0.6) break;
    root = above;
  }
  return root;
}

/** Paragraphs of one text have the same make: element, class, and the class around it. */
function make({ home }: Unit): string {
  const name = (branch: Branch | undefined) =>
    `${branch?.tag ?? ''}.${branch?.attributes.get('class') ?? ''}`;
  return `${name(home)}<${name(home.parent)}`;
}
