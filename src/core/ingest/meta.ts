import { webAddress } from './address.ts';
import { oneLine } from './tidy.ts';
import { branches, textOf } from './tree.ts';
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
