/**
 * The nodes (i, j) that an alignment of `rows` by `columns` units may pass: of row i the columns
 * `low[i]` to `high[i]`, kept at `start[i] + j - low[i]` of any array over the band. Both bounds never
 * fall, neighbouring rows overlap, and (0, 0) and (rows, columns) are in.
 */
export interface Band {
  readonly rows: number;
  readonly columns: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly start: Int32Array;
  readonly size: number;
}

function band(rows: number, columns: number, low: Int32Array, high: Int32Array): Band {
  const start = new Int32Array(rows + 1);
  let size = 0;
  for (let i = 0; i <= rows; i++) {
    start[i] = size;
    size += (high[i] ?? 0) - (low[i] ?? 0) + 1;
  }
  return { rows, columns, low, high, start, size };
}

/** Every node. */
export function fullBand(rows: number, columns: number): Band {
  return band(rows, columns, new Int32Array(rows + 1), new Int32Array(rows + 1).fill(columns));
}

/** A pair of units that belong together beyond doubt. */
export type Anchor = readonly [row: number, column: number];

/** Nodes within `reach` of the line through the anchors (ascending on both sides). */
export function bandAround(rows: number, columns: number, anchors: readonly Anchor[], reach: number): Band {
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
    const wide = reach + slope;
    low[i] = Math.max(0, Math.floor(middle - wide));
    high[i] = Math.min(columns, Math.ceil(middle + wide));
  }
  low[0] = 0;
  high[rows] = columns;
  for (let i = 1; i <= rows; i++) high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0);
  for (let i = rows - 1; i >= 0; i--) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0);
  for (let i = 1; i <= rows; i++) low[i] = Math.min(low[i] ?? 0, high[i - 1] ?? 0);
  for (let i = rows - 1; i >= 0; i--) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0);
  return band(rows, columns, low, high);
}

/** The columns of row i. */
export function columnsOf(nodes: Band, i: number): readonly [low: number, high: number] {
  return [nodes.low[i] ?? 0, nodes.high[i] ?? 0];
}
