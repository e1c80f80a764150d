import { bandOf, type Band } from './band.ts';

/** Cells seen from the columns: what is at (i, j) is kept at `origin[j] + i` of an array over `cells`. */
export interface Turned {
  readonly cells: Band;
  readonly origin: Int32Array;
}

/** Rows and columns of cells changed for each other. */
export function turn(cells: Band): Turned {
  const { rows, columns } = cells;
  const low = new Int32Array(columns + 1).fill(rows);
  const high = new Int32Array(columns + 1).fill(-1);
  // Neither bound of the rows ever falls: the first row that reaches a column is the one whose end first does.
  let reached = 0;
  for (let i = 0; i < rows; i++) {
    const from = cells.low[i] ?? 0;
    const to = cells.high[i] ?? -1;
    for (let j = Math.max(from, reached); j <= to; j++) low[j] = i;
    reached = Math.max(reached, to + 1);
  }
  let left = columns + 1;
  for (let i = rows - 1; i >= 0; i--) {
    const from = cells.low[i] ?? 0;
    const to = Math.min(cells.high[i] ?? -1, left - 1);
    for (let j = from; j <= to; j++) high[j] = i;
    left = Math.min(left, from);
  }
  for (let j = 0; j <= columns; j++) {
    if ((high[j] ?? -1) >= 0) continue;
    // Out of every row's reach: an empty range where the one before it ends.
    low[j] = (high[j - 1] ?? -1) + 1;
    high[j] = (low[j] ?? 0) - 1;
  }
  const turned = bandOf(columns, rows, low, high);
  return { cells: turned, origin: turned.start.map((start, j) => start - (low[j] ?? 0)) };
}

/** Sets `into`, over the turned cells, to what `values` has over the cells. */
export function turnInto(into: Float32Array, values: Float32Array, cells: Band, { origin }: Turned): void {
  for (let i = 0; i < cells.rows; i++) {
    const from = cells.low[i] ?? 0;
    const at = (cells.start[i] ?? 0) - from;
    for (let j = from; j <= (cells.high[i] ?? -1); j++) into[(origin[j] ?? 0) + i] = values[at + j] ?? 0;
  }
}
