import type { BitextRow } from '../library/index.ts';

/** A row's titles, the one in the reader's language first. */
export function titlesOf(row: BitextRow, language: string): { lang: string; title: string }[] {
  const titles = [row.titles.translation, row.titles.original].filter((title) => title !== undefined);
  return titles.sort((a, b) => Number(b.lang === language) - Number(a.lang === language));
}
