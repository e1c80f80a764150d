import type { Component } from './components.ts';
import type { Linked } from './faithful.ts';

/** Steps of a calibration: a raw value up to the first number is worth the second; between steps, in proportion. */
export type Calibration = readonly (readonly [raw: number, sure: number])[];

/** A raw value as the share of beads that were right where it was so. */
export function calibrated(raw: number, steps: Calibration): number {
  let [fromRaw, fromSure] = [0, 0];
  for (const [toRaw, toSure] of steps) {
    if (raw <= toRaw)
      return toRaw === fromRaw
        ? toSure
        : fromSure + ((raw - fromRaw) / (toRaw - fromRaw)) * (toSure - fromSure);
    [fromRaw, fromSure] = [toRaw, toSure];
  }
  return fromSure;
}

/**
 * Raw confidence of each bead: how likely its weakest necessary link is (of the strongest tree that holds
 * it together), and that no unit of it is linked to anything outside.
 */
export function rawConfidence(beads: readonly Component[], chances: readonly Linked[]): number[] {
  const beadOfRow = new Map<number, number>();
  const beadOfColumn = new Map<number, number>();
  beads.forEach(({ rows, columns }, i) => {
    for (const row of rows) beadOfRow.set(row, i);
    for (const column of columns) beadOfColumn.set(column, i);
  });
  const apart = new Float64Array(beads.length).fill(1);
  const inside: Linked[][] = beads.map(() => []);
  for (const link of chances) {
    const of = beadOfRow.get(link.row) ?? -1;
    const other = beadOfColumn.get(link.column) ?? -1;
    if (of === other) inside[of]?.push(link);
    else for (const bead of [of, other]) apart[bead] = (apart[bead] ?? 1) * (1 - Math.min(0.99, link.chance));
  }
  return beads.map((bead, i) => weakest(bead, inside[i] ?? []) * (apart[i] ?? 1));
}

/** Chance of the weakest link of the strongest tree over a bead's units; 1 for a lone unit. */
function weakest({ rows, columns }: Component, links: readonly Linked[]): number {
  if (rows.length + columns.length === 1) return 1;
  // Most beads are of one unit a side.
  if (rows.length === 1 && columns.length === 1) return links[0]?.chance ?? 0;
  const group = new Map<string, number>();
  for (const row of rows) group.set(`r${row}`, group.size);
  for (const column of columns) group.set(`c${column}`, group.size);
  let groups = group.size;
  let least = 1;
  for (const { row, column, chance } of [...links].sort((a, b) => b.chance - a.chance)) {
    const one = group.get(`r${row}`);
    const other = group.get(`c${column}`);
    if (one === other || groups === 1) continue;
    for (const [unit, of] of group) if (of === other) group.set(unit, one ?? 0);
    groups--;
    least = chance;
  }
  return groups === 1 ? least : 0;
}
