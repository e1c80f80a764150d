import type { Article, Lang } from '../core/bitext/index.ts';

const WORDS_A_MINUTE = 230;

/** Korean is counted by its letters: its words are short sentences. White space does not count. */
const KOREAN_A_MINUTE = 500;

/** Minutes to read a text, as a fraction. */
export function minutesFor(text: string, lang: Lang): number {
  if (lang === 'ko') return text.replace(/\s+/g, '').length / KOREAN_A_MINUTE;
  return text.split(/\s+/).length / WORDS_A_MINUTE;
}

function minutesOf({ lang, blocks }: Article): number {
  const text = blocks.map((block) => block.text).join(' ');
  return minutesFor(text.trim(), lang);
}

/** Whole minutes to read the longer of these, 1 or more. */
export function readingMinutes(articles: readonly Article[]): number {
  return Math.max(1, ...articles.map((article) => Math.round(minutesOf(article))));
}
