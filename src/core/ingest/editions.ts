import type { Lang } from '../bitext/index.ts';
import { webAddress } from './address.ts';
import { furnitureOf } from './furniture.ts';
import { primaryTag } from './language.ts';
import type { Story } from './story.ts';
import { oneLine } from './tidy.ts';
import { branches, textWithin } from './tree.ts';
import type { Branch } from './tree.ts';

/** The same article elsewhere, in another language where the page says in which. */
export interface Edition {
  readonly url: string;
  readonly lang?: Lang;
}

interface Found extends Edition {
  /** The page says that its text was translated from this one. */
  readonly original: boolean;
}

const MOST = 12;
const IN_ENGLISH =
  /^(?:(?:read|view|see) (?:this |it )?(?:article |story )?in english|english(?: (?:version|edition|article|text))?|eng?|(?:영문|영어)(?:\s*(?:기사|판|번역|원문))?(?:\s*(?:보기|바로\s*가기|읽기))?|(?:read )?english)\s*[›»>→]?$/i;
const IN_KOREAN =
  /^(?:(?:read|view|see) (?:this |it )?(?:article |story )?in korean|korean(?: (?:version|edition|article|text))?|kor?|(?:국문|한국어|한글)(?:\s*(?:기사|판|원문))?(?:\s*(?:보기|바로\s*가기|읽기))?)\s*[›»>→]?$/i;

/**
 * Where the page says that the same article stands in another language: by `link[hreflang]`, then by its
 * buttons, then by its data. The most trusted first, each address once.
 */
export function editionsOf(
  page: Branch,
  lang: Lang | undefined,
  url: string | undefined,
  base: string | undefined,
  story: Story | undefined,
): Found[] {
  const found = [...alternates(page, lang, base), ...buttons(page, lang, base), ...stated(story, lang, base)];
  const seen = new Map<string, Found>();
  for (const edition of found) {
    if (edition.url === url || isFrontPage(edition.url) || edition.lang === lang) continue;
    const known = seen.get(edition.url);
    seen.set(edition.url, known ? { ...known, original: known.original || edition.original } : edition);
  }
  return [...seen.values()].slice(0, MOST);
}

/** An edition as it leaves the room. */
export function asEdition({ url, lang }: Edition): Edition {
  return lang === undefined ? { url } : { url, lang };
}

function alternates(page: Branch, own: Lang | undefined, base: string | undefined): Found[] {
  return [...branches(page)].flatMap((link) => {
    if (link.tag !== 'link' || !/(?:^|\s)alternate(?:\s|$)/i.test(link.attributes.get('rel') ?? ''))
      return [];
    const lang = primaryTag(link.attributes.get('hreflang'));
    const url = webAddress(link.attributes.get('href') ?? '', base);
    // Papers here translate from the Korean.
    return lang === undefined || url === undefined
      ? []
      : [{ url, lang, original: lang === 'ko' && own !== 'ko' }];
  });
}

function buttons(page: Branch, own: Lang | undefined, base: string | undefined): Found[] {
  return [...branches(page)].flatMap((link) => {
    if (link.tag !== 'a') return [];
    const url = webAddress(link.attributes.get('href') ?? '', base);
    if (url === undefined) return [];
    const names = [textWithin(link, 200), link.attributes.get('title'), link.attributes.get('aria-label')];
    const said = names.map((name) => oneLine(name ?? '')).filter(Boolean);
    // On a Korean page "the original" is where a portal has its text from.
    if (own !== 'ko' && said.some((name) => furnitureOf(name) === 'original-link'))
      return [{ url, lang: 'ko', original: true }];
    if (!leadsToArticle(url)) return [];
    if (said.some((name) => IN_ENGLISH.test(name))) return [{ url, lang: 'en', original: false }];
    if (said.some((name) => IN_KOREAN.test(name))) return [{ url, lang: 'ko', original: own !== 'ko' }];
    return [];
  });
}

function stated(story: Story | undefined, own: Lang | undefined, base: string | undefined): Found[] {
  return (story?.editions ?? []).flatMap(({ href, lang, original }) => {
    const url = webAddress(href, base);
    const other = primaryTag(lang) ?? (own === 'ko' ? 'en' : own === 'en' ? 'ko' : undefined);
    return url === undefined ? [] : [{ url, original, ...(other === undefined ? {} : { lang: other }) }];
  });
}

function isFrontPage(url: string): boolean {
  return /^https?:\/\/[^/]+\/?(?:[a-z]{2}\/?)?(?:index\.\w+)?$/i.test(url);
}

/** A language's name alone may lead to the paper's front page in it: an article has a number or a slug. */
function leadsToArticle(url: string): boolean {
  const path = url.replace(/^https?:\/\/[^/]+/i, '');
  return /\d{4}/.test(path) || /[a-z\d]+(?:-[a-z\d]+){3}/i.test(path);
}
