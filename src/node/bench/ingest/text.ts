const SHINGLE = 4;

/** Text on one line, composed, for equality. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters and digits alone, case folded. */
export function squash(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** How often each entry stands in a list; empty ones do not count. */
export function tallied(entries: readonly string[]): Map<string, number> {
  const tally = new Map<string, number>();
  for (const entry of entries) if (entry !== '') tally.set(entry, (tally.get(entry) ?? 0) + 1);
  return tally;
}

/** How many entries two tallies share. */
export function hits(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [entry, n] of one) sum += Math.min(n, other.get(entry) ?? 0);
  return sum;
}

export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Precision and recall of the shingles of `said`; both 1 where neither has any, 0 where one has none. */
export function overlapOf(wanted: string, said: string, lang: string) {
  const [a, b] = [shingles(wanted, lang), shingles(said, lang)];
  const common = hits(a, b);
  const size = (tally: ReadonlyMap<string, number>) => [...tally.values()].reduce((sum, n) => sum + n, 0);
  const [asked, given] = [size(a), size(b)];
  if (asked === 0 && given === 0) return { precision: 1, recall: 1 };
  return { precision: given === 0 ? 0 : common / given, recall: asked === 0 ? 0 : common / asked };
}

/** Korean is cut into characters: its words carry their particles, and spacing differs from page to page. */
function shingles(text: string, lang: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const units = lang === 'ko' ? Array.from(words.join('')) : words;
  const length = Math.max(Math.min(1, units.length), units.length - SHINGLE + 1);
  return tallied(Array.from({ length }, (_, i) => units.slice(i, i + SHINGLE).join('\n')));
}
