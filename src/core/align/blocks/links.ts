import type { Read } from '../read.ts';
import { meanChance, type Strengths } from '../pairs/index.ts';

/** Chance under which a pair of sentences says nothing of its units. */
const LEAST = 0.02;

/** Two units some of whose sentences may say one thing. */
export interface BlockLink {
  readonly row: number;
  readonly column: number;
  /** Of the most likely pair of their sentences, the larger and the smaller chance of the two directions. */
  larger: number;
  smaller: number;
  /** Of all pairs of their sentences the largest and the sum of the mean chances. */
  best: number;
  sum: number;
}

/** What the pairs of sentences say of their units, ascending by row and column. */
export function blockLinks(
  { words: { left, right } }: Read,
  pairs: Strengths,
  joined: ReadonlyMap<number, number>,
): BlockLink[] {
  const { cells, larger, smaller } = pairs;
  const links = new Map<number, BlockLink>();
  const columns = right.first.length - 1;
  // In the order in which the cells are gone through.
  const given = Float64Array.from([...joined.keys(), Infinity]).sort();
  let next = 0;
  for (let i = 0; i < cells.rows; i++) {
    const from = (cells.start[i] ?? 0) - (cells.low[i] ?? 0);
    const row = left.unitOf[i] ?? 0;
    for (let j = cells.low[i] ?? 0; j <= (cells.high[i] ?? -1); j++) {
      const at = from + j;
      const high = larger[at] ?? 0;
      const isGiven = given[next] === at;
      if (isGiven) next++;
      else if (high < LEAST) continue;
      const low = smaller[at] ?? 0;
      const column = right.unitOf[j] ?? 0;
      const key = row * columns + column;
      let link = links.get(key);
      if (!link) links.set(key, (link = { row, column, larger: 0, smaller: 0, best: 0, sum: 0 }));
      const mean = (isGiven ? joined.get(at) : undefined) ?? meanChance(pairs, at);
      link.larger = Math.max(link.larger, high);
      link.smaller = Math.max(link.smaller, low);
      link.best = Math.max(link.best, mean);
      if (mean >= IGNORED) link.sum += mean;
    }
  }
  return [...links.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Mean chance of a pair under which it adds nothing to the sum of its units. */
const IGNORED = 0.1;
