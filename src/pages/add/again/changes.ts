import { matchBlocks, type Article, type Block } from '../../../core/bitext/index.ts';

/** A paragraph that says something else now. */
export interface Changed {
  readonly before: string;
  readonly after: string;
}

/** What a newer text of an article adds, takes away and changes, in the order of the text. */
export interface Changes {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly Changed[];
}

/** Share of common words from which two paragraphs are one that was changed. */
const ALIKE = 0.4;

/** All that is read of an article; a picture without a caption has nothing to be compared. */
function texts({ title, deck, blocks }: Article): Block[] {
  return [
    { role: 'title' as const, text: title },
    ...(deck === undefined ? [] : [{ role: 'deck' as const, text: deck }]),
    ...blocks.filter(({ text }) => text !== ''),
  ];
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Dice's coefficient of the words of two texts, 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [words(one), words(other)];
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const n = left.get(word) ?? 0;
    if (n === 0) continue;
    left.set(word, n - 1);
    common += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** The blocks that have no match, by the place in the newer text behind which they stand. */
function gaps(blocks: readonly Block[], placeOf: (i: number) => number | undefined): Map<number, string[]> {
  const found = new Map<number, string[]>();
  let place = -1;
  blocks.forEach(({ text }, i) => {
    const matched = placeOf(i);
    if (matched === undefined) found.set(place, [...(found.get(place) ?? []), text]);
    else place = matched;
  });
  return found;
}

/** Compares two texts of one article. */
export function changesBetween(before: Article, after: Article): Changes {
  const [old, fresh] = [texts(before), texts(after)];
  const match = matchBlocks(old, fresh);
  const matched = new Set(match.values());
  const oldGaps = gaps(old, (i) => match.get(i));
  const added: string[] = [];
  const gone: string[] = [];
  const changed: Changed[] = [];
  for (const [place, newer] of gaps(fresh, (i) => (matched.has(i) ? i : undefined))) {
    const older = oldGaps.get(place) ?? [];
    oldGaps.delete(place);
    for (const text of newer) {
      const like = older.findIndex((one) => likeness(one, text) >= ALIKE);
      const [was] = like < 0 ? [] : older.splice(like, 1);
      if (was === undefined) added.push(text);
      else changed.push({ before: was, after: text });
    }
    gone.push(...older);
  }
  gone.push(...[...oldGaps.values()].flat());
  return { added, gone, changed };
}
