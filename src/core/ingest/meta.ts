import { webAddress } from './address.ts';
import { furnitureOf } from './furniture.ts';
import { oneLine } from './tidy.ts';
import { branches, textOf, textWithin } from './tree.ts';
import type { Branch } from './tree.ts';

/** The `meta` elements of a page by name, property or itemprop in lower case; the first of each counts. */
export type Meta = ReadonlyMap<string, readonly string[]>;

export function metaOf(page: Branch): Meta {
  const meta = new Map<string, string[]>();
  for (const branch of branches(page)) {
    if (branch.tag !== 'meta') continue;
    const content = oneLine(branch.attributes.get('content') ?? '');
    if (content === '') continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = branch.attributes.get(key)?.toLowerCase();
      if (name !== undefined) meta.set(name, [...(meta.get(name) ?? []), content]);
    }
  }
  return meta;
}

/** The content of the first of `names` that the page has. */
export function metaText(meta: Meta, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = meta.get(name)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the page stands, by what the caller knows and then by what the page says. */
export function addressOf(page: Branch, meta: Meta, known: string | undefined): string | undefined {
  const canonical = linkOf(page, (rel) => rel === 'canonical')?.attributes.get('href');
  const said = [canonical, metaText(meta, 'og:url')].flatMap((href) => webAddress(href ?? '', known) ?? []);
  return known ?? said.find((url) => /^https?:\/\/[^/]+\/.+/.test(url)) ?? said[0];
}

/** The address that relative links start from. */
export function baseOf(page: Branch, url: string | undefined): string | undefined {
  for (const branch of branches(page)) {
    if (branch.tag !== 'base') continue;
    return webAddress(branch.attributes.get('href') ?? '', url) ?? url;
  }
  return url;
}

/** The same article in another language, by the page's links: what it was translated from. */
export function originalOf(
  page: Branch,
  lang: string | undefined,
  base: string | undefined,
): string | undefined {
  const other = lang === 'ko' ? /^en\b/i : /^ko\b/i;
  const alternate = linkOf(
    page,
    (rel, branch) =>
      rel.split(/\s+/).includes('alternate') && other.test(branch.attributes.get('hreflang') ?? ''),
  );
  const stated = webAddress(alternate?.attributes.get('href') ?? '', base);
  if (stated !== undefined) return stated;
  for (const branch of branches(page)) {
    if (branch.tag !== 'a' || !branch.attributes.has('href')) continue;
    const name = oneLine(
      `${branch.attributes.get('title') ?? ''}\n${branch.attributes.get('aria-label') ?? ''}`,
    );
    if (![textWithin(branch, 200) ?? '', name].some((text) => furnitureOf(text) === 'original-link'))
      continue;
    const href = webAddress(branch.attributes.get('href') ?? '', base);
    if (href !== undefined) return href;
  }
  return undefined;
}

function linkOf(page: Branch, test: (rel: string, branch: Branch) => boolean): Branch | undefined {
  for (const branch of branches(page))
    if (branch.tag === 'link' && test((branch.attributes.get('rel') ?? '').toLowerCase(), branch))
      return branch;
  return undefined;
}

const TRAIL =
  /(?:^|[\s-])(?:bread-?crumbs?|location|view-?map|article-?(?:category|section)|section-?(?:name|label)|category-?(?:name|label)?)(?=$|[\s-])/;

/** The section that the page prints as a trail of links above the headline: its last step. */
export function trailOf(page: Branch): string | undefined {
  for (const branch of branches(page)) {
    if (!TRAIL.test(branch.label)) continue;
    const steps = [...branches(branch)]
      .filter((inner) => inner.tag === 'a')
      .map((link) => oneLine(textOf(link)));
    const last = steps.findLast((step) => step !== '');
    if (last !== undefined && last.length <= 30 && steps.length <= 6) return last;
  }
  return undefined;
}
