import { findBranch, textOf, upwards } from './tree.ts';
import type { Branch } from './tree.ts';

/** Where a known layout keeps the parts of an article. Class names carry build hashes, so they match by prefix. */
interface Layout {
  readonly title: (branch: Branch) => boolean;
  readonly text: (branch: Branch) => boolean;
  readonly deck?: (branch: Branch) => boolean;
}

/** The parts of a page in a known layout. */
export interface Parts {
  readonly title: Branch;
  readonly text: Branch;
  readonly deck?: Branch;
}

const named = (branch: Branch, name: string) =>
  (branch.attributes.get('class') ?? '').split(/\s+/).includes(name);
const id = (branch: Branch | undefined) => branch?.attributes.get('id');
const within = (branch: Branch, test: (above: Branch) => boolean) => [...upwards(branch.parent)].some(test);
const startsWith = (branch: Branch, prefix: string) =>
  (branch.attributes.get('class') ?? '').split(/\s+/).some((name) => name.startsWith(prefix));

/** The Hankyoreh's pages: its English edition 2014 to 2020, its Korean pages of those years, both since 2023. */
const LAYOUTS: readonly Layout[] = [
  {
    title: (branch) => id(branch) === 'titleapp',
    text: (branch) => id(branch) === 'bodyapp',
  },
  {
    title: (branch) =>
      named(branch, 'title') && within(branch, (above) => id(above) === 'article_view_headline'),
    text: (branch) =>
      named(branch, 'text') && within(branch, (above) => named(above, 'article-text-font-size')),
    deck: (branch) =>
      named(branch, 'subtitle') && within(branch, (above) => named(above, 'article-text-font-size')),
  },
  {
    title: (branch) =>
      startsWith(branch, 'ArticleDetailView_title') && within(branch, (above) => id(above) === 'renewal2023'),
    text: (branch) => named(branch, 'article-text') && within(branch, (above) => id(above) === 'renewal2023'),
    deck: (branch) => startsWith(branch, 'ArticleDetailView_subtitle'),
  },
];

/** The parts of the page where it is in a layout that we know and both headline and text are there. */
export function partsOf(page: Branch): Parts | undefined {
  for (const layout of LAYOUTS) {
    const title = findBranch(page, layout.title);
    const text = title && findBranch(page, layout.text);
    if (!title || !text || textOf(title) === '' || textOf(text).length < 100) continue;
    const deck = layout.deck && findBranch(page, layout.deck);
    return { title, text, ...(deck === undefined ? {} : { deck }) };
  }
  return undefined;
}
