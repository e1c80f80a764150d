/**
 * The cells (i, j) that are looked at: of row i the columns `low[i]` to `high[i]`, kept at
 * `start[i] + j - low[i]` of any array over the band. Neither bound ever falls.
 *
 * As nodes that an alignment of `rows` by `columns` units may pass it has one row and one column more,
 * and holds (0, 0) and (rows, columns); as pairs of units or sentences it has not, and its last row is empty.
 */
export interface Band {
  readonly rows: number;
  readonly columns: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly start: Int32Array;
  readonly size: number;
}

/** The band of these bounds. */
export function bandOf(rows: number, columns: number, low: Int32Array, high: Int32Array): Band {
  const start = new Int32Array(rows + 1);
  let size = 0;
  for (let i = 0; i <= rows; i++) {
    start[i] = size;
    size += (high[i] ?? 0) - (low[i] ?? 0) + 1;
  }
  return { rows, columns, low, high, start, size };
}

/** Index of node (i, j) in an array over the band; -1 outside of it. */
export function nodeAt({ rows, low, high, start }: Band, i: number, j: number): number {
  return i > rows || j < (low[i] ?? 0) || j > (high[i] ?? -1) ? -1 : (start[i] ?? 0) + j - (low[i] ?? 0);
}

/** Every node. */
export function fullBand(rows: number, columns: number): Band {
  return bandOf(rows, columns, new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns));
}

/** A pair of units that belong together beyond doubt. */
export type Anchor = readonly [row: number, column: number];

/** By how much the band is wider, for each row between two anchors, than it is at them. */
const WIDENING = 0.25;

/**
 * Nodes near the line through the anchors (ascending on both sides): within `reach` columns of it, and up
 * to `most` where the anchors are far apart.
 */
export function bandAround(
  rows: number,
  columns: number,
  anchors: readonly Anchor[],
  reach: number,
  most = reach,
): Band {
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1);
  const points: Anchor[] = [[0, 0], ...anchors, [rows, columns]];
  let at = 0;
  for (let i = 0; i <= rows; i++) {
    while (at + 2 < points.length && (points[at + 1]?.[0] ?? rows) <= i) at++;
    const [fromRow, fromColumn] = points[at] ?? [0, 0];
    const [toRow, toColumn] = points[at + 1] ?? [rows, columns];
    const slope = (toColumn - fromColumn) / Math.max(1, toRow - fromRow);
    const middle = fromColumn + (i - fromRow) * slope;
    const wide = slope + Math.min(most, reach + WIDENING * (toRow - fromRow));
    low[i] = Math.max(0, Math.floor(middle - wide));
    high[i] = Math.min(columns, Math.ceil(middle + wide));
  }
  low[0] = 0;
  high[rows] = columns;
  for (let i = 1; i <= rows; i++) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0);
  for (let i = rows - 1; i >= 0; i--) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0);
  for (let i = 1; i <= rows; i++) low[i] = Math.min(low[i] ?? 0, high[i - 1] ?? 0);
  for (let i = rows - 1; i >= 0; i--) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0);
  return bandOf(rows, columns, low, high);
}

/**
 * The nodes within `reach` columns of those whose value reaches `least`, where that is a part of the band:
 * what is looked at closely once it is known where the way goes.
 */
export function bandNear(nodes: Band, values: Float32Array, least: number, reach: number): Band {
  const { rows, columns } = nodes;
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1).fill(-1);
  for (let i = 0; i < rows; i++) {
    const from = nodes.low[i] ?? 0;
    for (let j = from; j <= (nodes.high[i] ?? -1); j++) {
      if ((values[(nodes.start[i] ?? 0) + j - from] ?? 0) < least) continue;
      low[i] = Math.min(low[i] ?? 0, j);
      high[i] = j;
    }
  }
  low[rows] = columns;
  high[rows] = columns;
  for (let i = 1; i <= rows; i++) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0);
  for (let i = rows - 1; i >= 0; i--) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0);
  for (let i = 0; i <= rows; i++) {
    low[i] = Math.max(0, Math.min(low[i] ?? 0, high[i] ?? 0) - reach);
    high[i] = Math.min(columns, Math.max(0, high[i] ?? 0) + reach);
  }
  return bandOf(rows, columns, low, high);
}

/** Pairs of sentences whose units are nodes of the band; `first`: the first sentence of each unit, and the end. */
export function cellsOf(units: Band, firstLeft: Int32Array, firstRight: Int32Array): Band {
  const rows = firstLeft.at(-1) ?? 0;
  const columns = firstRight.at(-1) ?? 0;
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1).fill(-1);
  for (let unit = 0; unit < units.rows; unit++) {
    const from = firstRight[units.low[unit] ?? 0] ?? 0;
    const to = (firstRight[Math.min(units.columns, (units.high[unit] ?? 0) + 1)] ?? 0) - 1;
    const end = firstLeft[unit + 1] ?? 0;
    low.fill(from, firstLeft[unit], end);
    high.fill(to, firstLeft[unit], end);
  }
  return bandOf(rows, columns, low, high);
}
