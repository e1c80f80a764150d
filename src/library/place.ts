import type { Place, Side } from '../core/bitext/index.ts';
import type { Pair } from './types.ts';

/** Characters that are kept beside a place. */
const CHECK = 24;

/** A side's text as a place counts it: its blocks, one a line. */
export function textOf(pair: Pair | undefined, side: Side): string {
  return pair?.[side].map((block) => block.text).join('\n') ?? '';
}

/** The occurrence of `check` that is nearest to `offset`. */
function nearestIn(text: string, check: string, offset: number): number | undefined {
  let best: number | undefined;
  for (let at = text.indexOf(check); at >= 0; at = text.indexOf(check, at + 1)) {
    if (best !== undefined && Math.abs(at - offset) >= Math.abs(best - offset)) break;
    best = at;
  }
  return best;
}

/** The pair nearest to the old one, before or after it, that has the check text. */
function search(place: Place, pairs: readonly Pair[]): Place | undefined {
  const { side, check, offset } = place;
  if (check.trim() === '') return undefined;
  const reach = Math.max(place.pair, pairs.length);
  for (let away = 0; away <= reach; away++) {
    for (const pair of away === 0 ? [place.pair] : [place.pair - away, place.pair + away]) {
      const found = nearestIn(textOf(pairs[pair], side), check, offset);
      if (found !== undefined) return { ...place, pair, offset: found };
    }
  }
  return undefined;
}

/**
 * A place in a text that may have changed since: where its check text stands now, nearest to where it
 * stood. Without that text the same pair, or the last one where there are fewer now.
 */
export function refindPlace(place: Place, pairs: readonly Pair[]): Place {
  const found = search(place, pairs);
  if (found) return found;
  const pair = Math.max(0, Math.min(place.pair, pairs.length - 1));
  const text = textOf(pairs[pair], place.side);
  const offset = pair === place.pair && place.offset < text.length ? place.offset : 0;
  return { pair, side: place.side, offset, check: text.slice(offset, offset + CHECK) };
}
