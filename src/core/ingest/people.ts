import { bylineNames, isByline } from './byline.ts';
import type { Meta } from './meta.ts';
import type { Story } from './story.ts';
import { oneLine, squash } from './tidy.ts';
import { findTime } from './times.ts';
import { branches, findBranch, textOf, textWithin } from './tree.ts';
import type { Branch } from './tree.ts';

const META = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'dable:author',
  'twitter:creator',
];
const AUTHOR_NAME =
  /(?:^|[\s_-])(?:byline\w*|authors?|author-?names?|editors?|writers?|reporters?|reporter-?(?:name|list)|journalist-?name|tit-name|contributors?)(?=$|[\s_-])/;

/** Who wrote the article, by the page's data, by what is marked up as an author, by what is printed. */
export function authorsOf(
  page: Branch,
  meta: Meta,
  story: Story | undefined,
  printed: readonly string[],
): string[] {
  const site = new Set([...(meta.get('og:site_name') ?? []), story?.publisher ?? ''].map(squash));
  const sources = [story?.authors ?? [], META.flatMap((name) => meta.get(name) ?? []), printed, marked(page)];
  let house: string[] = [];
  for (const source of sources) {
    const names = unique(source.flatMap(namesIn));
    const people = names.filter((name) => !site.has(squash(name)));
    if (people.length > 0) return people;
    house = house.length > 0 ? house : names;
  }
  return house;
}

/** A name as data has it, or several in one string, or a printed byline. */
function namesIn(value: string): string[] {
  const text = oneLine(value);
  if (text === '' || text.length > 300 || /^(?:https?:|@|www\.)|^\S+\.(?:com|net|org|kr)$/i.test(text))
    return [];
  if (isByline(text) || /기자|특파원/.test(text)) return bylineNames(text);
  return text
    .replace(/^(?:by|written by)[\s:]+/i, '')
    .split(/\s*[,;|]\s*(?:and\s+)?|\s+(?:and|&)\s+/)
    .map((part) => part.replace(/\s+(?:for|in)\s+\p{Lu}.*$/u, '').trim())
    .filter(
      (part) =>
        part.length > 1 &&
        part.length <= 60 &&
        /\p{L}/u.test(part) &&
        !/@|https?:|\d{3}|[()=]|^\p{Ll}+(?:-\p{Ll}+)+$/u.test(part),
    )
    .filter((part) => !OFFICE.test(part));
}

const OFFICE =
  /^(?:.*\b(?:reporter|editor|correspondent|writer|columnist|producer|journalist|contributor|admin|administrator|staff)s?\b.*|undefined|null|none|unknown)$/i;

function unique(names: readonly string[]): string[] {
  const seen = new Map(names.map((name) => [squash(name), name]));
  return [...seen.values()].slice(0, 12);
}

function marked(page: Branch): string[] {
  const found: Branch[] = [];
  for (const branch of branches(page)) {
    if (branch.tag === 'meta' || branch.tag === 'link' || branch.tag === 'script') continue;
    const role = `${branch.attributes.get('itemprop') ?? ''} ${branch.attributes.get('rel') ?? ''}`;
    const exact = /(?:^|\s)author(?:\s|$)/.test(role);
    if (!exact && !AUTHOR_NAME.test(branch.label)) continue;
    const text = oneLine(textWithin(branch, 120) ?? '');
    if (text.length > 1 && text.length < 120 && (exact || looksLikeNames(text))) found.push(branch);
    if (found.length > 3) break;
  }
  const [first] = found;
  return first === undefined ? besideDate(page) : [nameText(first)];
}

const OWN_PAGE = /author|profile|journalist|reporter|writer|people|staff|room|by\//i;

/** A name that leads to its own page, in an element that also says when. */
function besideDate(page: Branch): string[] {
  const link = findBranch(page, (branch) => {
    if (branch.tag !== 'a' || !OWN_PAGE.test(branch.attributes.get('href') ?? '')) return false;
    const around = branch.parent && textWithin(branch.parent, 120);
    const name = oneLine(textWithin(branch, 20) ?? '');
    return around !== undefined && findTime(around) !== undefined && looksLikeNames(name);
  });
  return link === undefined ? [] : [oneLine(textOf(link))];
}

/** Inside a byline the name itself is mostly a link or an element of its own. */
function nameText(branch: Branch): string {
  const links = [...branches(branch)].filter(
    (inner) => inner.tag === 'a' && OWN_PAGE.test(inner.attributes.get('href') ?? ''),
  );
  const names = links.map((link) => oneLine(textOf(link))).filter(looksLikeNames);
  return names.length > 0 ? names.join(', ') : oneLine(textOf(branch));
}

function looksLikeNames(text: string): boolean {
  return (
    isByline(text) ||
    /^(?:[\p{Lu}][\p{L}'’.-]*\s?){2,5}$/u.test(text) ||
    /^[가-힣]{2,4}(?:\s?기자)?$/.test(text)
  );
}
