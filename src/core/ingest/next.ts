import { webAddress } from './address.ts';
import { branches, textWithin, upwards } from './tree.ts';
import type { Branch } from './tree.ts';

const PAGES =
  /(?:^|[\s-])(?:pagination|paging|paginate|pager|page-?(?:nav|links?|numbers?|list)|pages)(?=$|[\s-])/;
const NEXT = /^(?:next(?: page)?|continued?|다음(?:\s*(?:페이지|쪽|장))?|page 2)\s*[›»>→]*$/i;

/** Where the next page of an article that stands on several is; links to the next article are none. */
export function nextPageOf(
  page: Branch,
  url: string | undefined,
  base: string | undefined,
): string | undefined {
  if (url === undefined) return undefined;
  for (const link of branches(page)) {
    if (link.tag !== 'a' && link.tag !== 'link') continue;
    const rel = /(?:^|\s)next(?:\s|$)/i.test(link.attributes.get('rel') ?? '');
    if (!rel && !isNextButton(link)) continue;
    const next = webAddress(link.attributes.get('href') ?? '', base);
    if (next !== undefined && isNextOf(url, next)) return next;
  }
  return undefined;
}

function isNextButton(link: Branch): boolean {
  if (link.tag !== 'a' || !NEXT.test((textWithin(link, 20) ?? '').trim())) return false;
  return [...upwards(link)].slice(0, 4).some((branch) => PAGES.test(branch.label));
}

/** Whether the two differ by the number of a page alone. Most articles have a number of their own at the end. */
function isNextOf(url: string, next: string): boolean {
  const [here, there] = [numbered(url), numbered(next)];
  const whole = withoutQuery(url);
  if (there.page === 2 && (there.stem === whole || there.stem === here.stem))
    return here.page === 1 || there.stem === whole;
  return here.stem === there.stem && here.page > 1 && here.page < MOST_PAGES && there.page === here.page + 1;
}

const MOST_PAGES = 30;
const QUERY = /([?&])(?:page|p|pg|pageno|page_no|page_num)=(\d{1,2})(?:&|$)/i;
const PATH = /(?:\/page)?[/_-](\d{1,2})\/?(\.\w+)?$/;

function withoutQuery(url: string): string {
  return url
    .replace(/#.*$/, '')
    .replace(QUERY, '$1')
    .replace(/[?&/]+$/, '');
}

/** An address without the number of its page, and that number: 1 where it has none. */
function numbered(url: string): { readonly stem: string; readonly page: number } {
  const query = QUERY.exec(url);
  const plain = withoutQuery(url);
  if (query) return { stem: plain, page: Number(query[2]) };
  const path = PATH.exec(plain);
  return path ? { stem: plain.replace(PATH, '$2'), page: Number(path[1]) } : { stem: plain, page: 1 };
}
