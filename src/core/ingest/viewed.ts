import type { MostViewed } from '../bitext/index.ts';
import { webAddress } from './address.ts';
import { furnitureOf } from './furniture.ts';
import { oneLine } from './tidy.ts';
import { branches, textOf, textWithin, upwards } from './tree.ts';
import type { Branch } from './tree.ts';

const LARGEST_LIST = 30;

/** The page's own list of most viewed articles: the links beside the heading that says so. */
export function mostViewedOf(page: Branch, base: string | undefined): MostViewed[] {
  for (const branch of branches(page)) {
    if (!/^(?:h[1-6]|strong|span|p|div|em|dt|b|a|button)$/.test(branch.tag) || branch.children.length > 12)
      continue;
    const text = textWithin(branch, 40);
    if (text === undefined || furnitureOf(text) !== 'most-viewed') continue;
    const rows = rowsNear(branch, base);
    if (rows.length >= 2) return rows;
  }
  return [];
}

function rowsNear(heading: Branch, base: string | undefined): MostViewed[] {
  let steps = 0;
  for (const around of upwards(heading.parent)) {
    if (around.tag === 'body' || steps++ > 3) break;
    const rows = [...branches(around)]
      .filter((branch) => branch.tag === 'a')
      .flatMap((link) => rowOf(link, base));
    const titles = new Map(rows.map((row) => [row.title, row]));
    if (titles.size >= 2) return titles.size <= LARGEST_LIST ? [...titles.values()] : [];
  }
  return [];
}

function rowOf(link: Branch, base: string | undefined): MostViewed[] {
  const title = oneLine(textOf(link)).replace(/^\d{1,2}(?:위|\.|\))?\s+/, '');
  if (title.length < 6 || furnitureOf(title) !== undefined) return [];
  const url = webAddress(link.attributes.get('href') ?? '', base);
  return [{ title, ...(url === undefined ? {} : { url }) }];
}
