import { SIDES } from '../../core/bitext/index.ts';
import type { BitextRow } from '../../library/index.ts';

/**
 * Text as it is compared: without case, and in letters (NFKD), so that a syllable of Hangul is found
 * from its first letter on, while it is still being typed.
 */
function folded(text: string): string {
  return text.normalize('NFKD').toLowerCase();
}

/** Rows whose titles, kickers or publishers, in either language, have every word of the query. */
export function findRows(rows: readonly BitextRow[], query: string): readonly BitextRow[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = folded(
      SIDES.map((side) => row.heads[side])
        .flatMap((head) => [head?.title, head?.kicker, head?.publisher])
        .join('\n'),
    );
    return words.every((word) => text.includes(word));
  });
}
