import type { Unit } from './flow.ts';
import { detectLang, primaryTag } from './language.ts';
import { branches } from './tree.ts';
import type { Branch } from './tree.ts';

/** The language of a page: by its longer texts, else by what it says of itself. */
export function languageOf(page: Branch, units: readonly Unit[]): string | undefined {
  const text = units.filter((unit) => unit.run.text.length > 40).map((unit) => unit.run.text);
  const tag = [...branches(page)].find((branch) => branch.attributes.has('lang'))?.attributes.get('lang');
  return detectLang(text.join('\n')) ?? primaryTag(tag);
}

/** Of a page in two languages, the headline tells which is meant; it has too few words to be told by them. */
export function titleLang(title: string): string | undefined {
  if (/[가-힣]/.test(title)) return 'ko';
  return /^[\p{Script=Latin}\P{L}]+$/u.test(title) ? 'en' : undefined;
}
