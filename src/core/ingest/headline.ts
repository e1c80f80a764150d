import { splitKicker } from './kicker.ts';
import { metaText } from './meta.ts';
import type { Meta } from './meta.ts';
import type { Story } from './story.ts';
import { oneLine, squash } from './tidy.ts';
import { branches, findBranch, textOf, textWithin } from './tree.ts';
import type { Branch } from './tree.ts';

const TITLE_NAME = /(?:^|[\s_-])(?:headline|title|tit|subject|heading)(?:$|[\s_-]|\d)/;
const LOGO = /logo|brand|masthead|site-?(?:title|name)/;

/** A page's headline, and the element that it is printed in. */
export interface PageTitle {
  readonly text: string;
  readonly home?: Branch;
}

/**
 * The headline as printed: the heading that the page's own data knows, else its first `h1`, else what
 * the data says. `title` and Open Graph often add the paper's name, which is taken off.
 */
export function titleOf(page: Branch, meta: Meta, story: Story | undefined): PageTitle | undefined {
  const tag = findBranch(page, (branch) => branch.tag === 'title' && branch.parent?.tag === 'head');
  const said = [
    story?.headline,
    metaText(meta, 'og:title', 'twitter:title', 'dc.title', 'title', 'headline'),
    tag && oneLine(textOf(tag)),
  ].flatMap((text) => (text === undefined || oneLine(text) === '' ? [] : [oneLine(text)]));
  const printed = headings(page);
  const agreed = printed.find(({ text }) => said.some((other) => agree(text, other)));
  const first = printed.find(({ home }) => home?.tag === 'h1');
  if (agreed) return agreed;
  if (said.length > 0 && first && said.some((other) => overlap(first.text, other) > 0.5)) return first;
  const [best] = said;
  return best === undefined ? (first ?? printed[0]) : { text: withoutSite(best, siteNames(meta, story)) };
}

function headings(page: Branch): PageTitle[] {
  const found: PageTitle[] = [];
  for (const branch of branches(page)) {
    const rank = /^h[1-6]$/.test(branch.tag);
    const named =
      /(?:^|\s)headline(?:\s|$)/.test(branch.attributes.get('itemprop') ?? '') ||
      (TITLE_NAME.test(branch.label) && /^(?:div|span|p|strong|em|td|dt|b|font)$/.test(branch.tag));
    if ((!rank && !named) || LOGO.test(branch.label)) continue;
    const text = oneLine(textWithin(branch, 400) ?? '');
    if (text.length >= 4) found.push({ text, home: branch });
  }
  const order = (title: PageTitle) =>
    title.home?.tag === 'h1' ? 0 : title.home?.tag.startsWith('h') ? 1 : 2;
  return found.sort((a, b) => order(a) - order(b));
}

/** Whether a printed heading and what the data says are one headline, up to a kicker before it or a site's name after it. */
function agree(printed: string, said: string): boolean {
  const [one, other] = [squash(splitKicker(printed).title), squash(splitKicker(said).title)];
  if (one === other || squash(printed) === squash(said)) return true;
  return one.length >= 12 && other.includes(one) && one.length > other.length * 0.4;
}

function overlap(one: string, other: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  const [a, b] = [words(one), words(other)];
  return [...a].filter((word) => b.has(word)).length / Math.max(1, Math.min(a.size, b.size));
}

function siteNames(meta: Meta, story: Story | undefined): string[] {
  return [metaText(meta, 'og:site_name', 'application-name'), story?.publisher].flatMap((name) => name ?? []);
}

/** `Headline | Paper` without the paper: by its name, or by being the short end behind a bar or a dash. */
function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(/\s+[|·:–—-]\s+|\s*\|\s*|\s+[«»]\s+/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const rest = title.slice(0, title.length - last.length).replace(/[\s|·:–—«»-]+$/, '');
  const known = sites.some((site) => squash(site) === squash(last));
  const bar = /[|«»]\s*$/.test(title.slice(0, title.length - last.length));
  if (known || (bar && last.length < rest.length)) return withoutSite(rest, sites);
  return last.split(' ').length <= 4 && rest.length > 30 ? rest : title;
}
