import type { Article } from '../bitext/index.ts';
import type { PageFacts } from './webpage.ts';
import { titleFromText, UNKNOWN_LANG } from './finish.ts';

/** What a preview should say about an article before it is kept. */
export type Warning =
  | 'one-paragraph'
  | 'no-paragraph'
  | 'no-title'
  | 'no-date'
  | 'unknown-language'
  | 'stub'
  | 'several-pages'
  | 'both-languages';

/**
 * What seems to be missing. `no-title`: the text's beginning stands for its title. `stub`: the page holds
 * only how the article begins; `several-pages`: it goes on elsewhere.
 */
export function articleWarnings(article: Article, page?: PageFacts): Warning[] {
  const paragraphs = article.blocks.filter(
    (block) => block.role === 'paragraph' || block.role === 'quote',
  ).length;
  const warnings: Warning[] = [];
  if (page?.stub) warnings.push('stub');
  if (page?.nextUrl !== undefined) warnings.push('several-pages');
  if (page?.other !== undefined) warnings.push('both-languages');
  if (paragraphs === 0) warnings.push('no-paragraph');
  if (paragraphs === 1 && !page?.stub) warnings.push('one-paragraph');
  if (article.title === titleFromText(article.blocks)) warnings.push('no-title');
  if (article.published === undefined) warnings.push('no-date');
  if (article.lang === UNKNOWN_LANG) warnings.push('unknown-language');
  return warnings;
}
