import { SIDES } from '../../../core/bitext/index.ts';
import type { BitextRow } from '../../../library/index.ts';
import { addressOf } from './quote.ts';
import type { Located } from './use-located.ts';

/** Characters of a note's paragraph that it is known by. */
const HEAD = 60;

function head(quote: string): string {
  return quote.length <= HEAD ? quote : `${quote.slice(0, HEAD).trimEnd()}…`;
}

/** All that was noted in a bitext as plain text: what it is from, then each passage and what was written about it. */
export function plainNotes(row: BitextRow, located: readonly Located[]): string {
  const sources = SIDES.flatMap((side) => {
    const title = row.heads[side]?.title;
    const url = addressOf(row, side);
    return title === undefined ? [] : [url === undefined ? title : `${title}\n${url}`];
  });
  const items = located.map(({ one }) =>
    one.kind === 'note' ? `[${head(one.anchor.quote)}]\n${one.text}` : `“${one.anchor.quote}”`,
  );
  return [sources.join('\n'), ...items].join('\n\n');
}
