import { oneLine } from './tidy.ts';
import { findBranch, isBranch, textOf, textWithin } from './tree.ts';
import type { Branch } from './tree.ts';

/** A row of a table: its cells on one line. */
export function rowText(row: Branch): string {
  const cells = row.children
    .flatMap((cell) => (isBranch(cell) ? textOf(cell).replace(/\n/g, ' ') : []))
    .filter(Boolean);
  return oneLine(cells.join(' | '));
}

/** A table of figures, not one that lays out a page: many cells, all short. */
export function isDataTable(table: Branch): boolean {
  let cells = 0;
  const long = findBranch(table, (branch) => {
    if (branch.tag === 'td' || branch.tag === 'th') cells++;
    return (
      (branch.tag === 'td' && textWithin(branch, 300) === undefined) ||
      (branch.tag === 'table' && branch !== table)
    );
  });
  return long === undefined && cells >= 4;
}
