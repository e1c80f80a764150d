import type { BlockLink } from './links.ts';

/** Chance of one pair, or sum of all pairs, from which two units are linked. */
const ONE = 0.5;
const ALL = 0.9;
/** A link whose best pair is less likely gives way where both its units have a better one: as a rule those that
 * many unlikely pairs speak for; where only what is plain is wanted, more of them. */
const WEAK = ONE;
export const PLAIN = 0.75;
/** Sum from which two units without any link are linked after all. */
const REST = 0.19;

/** Parts that an editor writes anew: that the other side has one too says little. */
const REWRITTEN = new Set(['heading', 'note']);

/** The links of a translation edited freely: sure ones by their sentences, in whatever order they stand. */
export function freeLinks(
  links: readonly BlockLink[],
  roles: readonly string[] = [],
  weak: number = WEAK,
): BlockLink[] {
  const bestOfRow = new Map<number, number>();
  const bestOfColumn = new Map<number, number>();
  for (const { row, column, best } of links) {
    bestOfRow.set(row, Math.max(bestOfRow.get(row) ?? 0, best));
    bestOfColumn.set(column, Math.max(bestOfColumn.get(column) ?? 0, best));
  }
  const sure = links.filter(({ row, column, best, sum }) => {
    if (best < ONE && sum < ALL) return false;
    return best >= weak || (bestOfRow.get(row) ?? 0) <= best || (bestOfColumn.get(column) ?? 0) <= best;
  });
  const rows = new Set(sure.map(({ row }) => row));
  const columns = new Set(sure.map(({ column }) => column));
  const rest = links.filter(
    ({ row, column, sum }) =>
      sum >= REST && !rows.has(row) && !columns.has(column) && !REWRITTEN.has(roles[row] ?? ''),
  );
  return [...sure, ...rest];
}
