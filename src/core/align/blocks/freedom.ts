import type { Component } from './components.ts';

/**
 * Log odds, for each bead found by sentences alone, that its translation was edited freely: of several
 * units on both sides, of units that do not stand together, of one out of order, and of any other.
 * Measured as shares in articles as newspapers edit them and in texts translated paragraph by paragraph.
 */
const SIGNS = { tangled: 2.8, gapped: 2, crossing: 1.5, plain: -0.22 } as const;
/** The same for a text whose parts are a newspaper page's, and for one of which nothing is known. */
const PAGE = 4;
const UNKNOWN = -3;
const PARTS = new Set(['deck', 'caption', 'byline', 'contact']);

const isGapped = (units: readonly number[]): boolean => (units.at(-1) ?? 0) - (units[0] ?? 0) >= units.length;

/** How many of the beads (ascending by their first row) stand out of the others' order: the fewest that can. */
function crossings(linked: readonly Component[]): number {
  // The last column of the shortest-reaching chain of each length.
  const tails: number[] = [];
  for (const { columns } of linked) {
    const column = columns[0] ?? 0;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? 0) > column) high = middle;
      else low = middle + 1;
    }
    tails[low] = column;
  }
  return linked.length - tails.length;
}

/** Log odds that a translation was edited freely, and not paragraph by paragraph in the original's order. */
export function freedom(beads: readonly Component[], roles: readonly string[] = []): number {
  const linked = beads.filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
  const count = (is: (bead: Component) => boolean) => linked.filter(is).length;
  const tangled = count(({ rows, columns }) => rows.length > 1 && columns.length > 1);
  const gapped = count(({ rows, columns }) => isGapped(rows) || isGapped(columns));
  const crossing = crossings(linked);
  return (
    (roles.some((role) => PARTS.has(role)) ? PAGE : UNKNOWN) +
    SIGNS.tangled * tangled +
    SIGNS.gapped * gapped +
    SIGNS.crossing * crossing +
    SIGNS.plain * (linked.length - tangled - gapped - crossing)
  );
}
