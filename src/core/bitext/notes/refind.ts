import type { Anchor } from './types.ts';

/** Blocks on either side of the expected one in which words are looked for. */
const REACH = 500;

/** Characters, of the words and what stands around them, that tell them from others like them. */
const ENOUGH = 12;
/** The same in the block where they are expected. */
const ENOUGH_THERE = 6;

/** Where words stand now. */
export interface Found {
  readonly block: number;
  readonly start: number;
}

function alikeBefore(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n += 1;
  return n;
}

function alikeAfter(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

interface Best extends Found {
  readonly around: number;
}

/** The occurrence in one block whose surroundings are most alike; the one nearest to the old place among equals. */
function bestIn(text: string, block: number, { quote, before, after, start }: Anchor): Best | undefined {
  let best: Best | undefined;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    const around =
      alikeBefore(before, text.slice(Math.max(0, at - before.length), at)) +
      alikeAfter(after, text.slice(end, end + after.length));
    const nearer = best && Math.abs(at - start) < Math.abs(best.start - start);
    if (!best || around > best.around || (around === best.around && nearer))
      best = { block, start: at, around };
  }
  return best;
}

/**
 * Finds an anchor's words in other blocks of its side: where their surroundings are most alike, the nearest to
 * the `expected` block among equals. Words that could be any are not taken for those that were marked.
 */
export function refind(anchor: Anchor, texts: readonly string[], expected: number): Found | undefined {
  if (anchor.quote.trim() === '') return undefined;
  let best: Best | undefined;
  const whole = anchor.before.length + anchor.after.length;
  for (let away = 0; away <= REACH; away += 1) {
    for (const block of away === 0 ? [expected] : [expected - away, expected + away]) {
      const found = bestIn(texts[block] ?? '', block, anchor);
      const enough = away === 0 ? ENOUGH_THERE : ENOUGH;
      if (!found || anchor.quote.length + found.around < enough) continue;
      if (!best || found.around > best.around) best = found;
    }
    if (best?.around === whole) break;
  }
  return best && { block: best.block, start: best.start };
}
