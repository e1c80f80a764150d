import { turn, type Band } from '../band.ts';
import type { Links } from '../links.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { ParagraphWeights } from '../weights.ts';
import { lowerBound, worthsOf } from '../worth.ts';

/** The most units that a bead has on one side. */
export const WIDEST = 3;

/**
 * What the sentences of a unit say for and against a span of the other side. `[s - 1]`, over the band: at
 * node (i, j), of the rows' evidence unit i against the s columns from j, of the columns' evidence unit j
 * against the s rows from i.
 */
export type Evidence = readonly Float32Array[];

/** Adds up, over the cells of `nodes`, what each of its rows' units says of the spans that begin at a column. */
function sweep(
  side: Vocabulary,
  links: Links,
  nodes: Band,
  others: number,
  weights: ParagraphWeights,
): Evidence {
  const spans = Array.from({ length: WIDEST }, () => new Float32Array(nodes.size));
  const { miss, gains } = worthsOf(links, others, WIDEST, weights);
  const best = new Float32Array(others + 1);
  const rows = spans.map(() => new Float32Array(others + 1));
  for (let unit = 0; unit + 1 < side.first.length; unit++) {
    const low = nodes.low[unit] ?? 0;
    const high = Math.min(nodes.high[unit] ?? -1, others - 1);
    const offset = (nodes.start[unit] ?? 0) - low;
    for (let sentence = side.first[unit] ?? 0; sentence < (side.first[unit + 1] ?? 0); sentence++) {
      let base = 0;
      let count = 0;
      for (const row of rows) row.fill(0, low, high + 1);
      for (let word = side.begin[sentence] ?? 0; word < (side.begin[sentence + 1] ?? 0); word++) {
        const id = side.tokens[word] ?? 0;
        const from = links.start[id] ?? 0;
        const end = links.start[id + 1] ?? 0;
        if (from === end) continue;
        count++;
        base += miss[id] ?? 0;
        addToken(links.places, gains, [from, end], [low, high], best, rows);
      }
      if (count === 0) continue;
      // Tokens of one sentence are no independent witnesses.
      const share = 1 / Math.sqrt(1 + count / weights.damp);
      for (let s = 0; s < WIDEST; s++) {
        const row = rows[s];
        const into = spans[s];
        if (!row || !into) continue;
        for (let other = low; other <= high; other++)
          into[offset + other] = (into[offset + other] ?? 0) + share * (base + (row[other] ?? 0));
      }
    }
  }
  return spans;
}

type Range = readonly [from: number, to: number];

/** Adds to `rows[s]` the best gain of one token in every span of s + 1 that begins within the range. */
function addToken(
  units: Int32Array,
  gains: readonly Float32Array[],
  [start, end]: Range,
  [low, high]: Range,
  best: Float32Array,
  rows: readonly Float32Array[],
): void {
  const first = lowerBound(units, low, start, end);
  for (let s = 0; s < WIDEST; s++) {
    const row = rows[s];
    const mine = gains[s];
    if (!row || !mine) continue;
    const gain = mine[first] ?? 0;
    let last = first;
    let even = true;
    for (; last < end && (units[last] ?? 0) <= high + s; last++) if (mine[last] !== gain) even = false;
    if (!even) {
      addBest(units, mine, s, [first, last], [low, high], best, row);
      continue;
    }
    // All matches are as good: each span that holds any of them gets the one gain.
    let next = low;
    for (let at = first; at < last; at++) {
      const unit = units[at] ?? 0;
      const until = Math.min(unit, high);
      for (let from = Math.max(next, unit - s); from <= until; from++) row[from] = (row[from] ?? 0) + gain;
      next = until + 1;
    }
  }
}

/** The same for matches that are not equally good: in each span the best of them counts. */
function addBest(
  units: Int32Array,
  gains: Float32Array,
  s: number,
  [first, last]: Range,
  [low, high]: Range,
  best: Float32Array,
  row: Float32Array,
): void {
  for (let at = first; at < last; at++) {
    const unit = units[at] ?? 0;
    const gain = gains[at] ?? 0;
    for (let from = Math.max(low, unit - s); from <= Math.min(unit, high); from++) {
      const before = best[from] ?? 0;
      if (gain <= before) continue;
      row[from] = (row[from] ?? 0) + gain - before;
      best[from] = gain;
    }
  }
  for (let at = first; at < last; at++) {
    const unit = units[at] ?? 0;
    best.fill(0, Math.max(low, unit - s), Math.min(unit, high) + 1);
  }
}

interface Both<T> {
  readonly left: T;
  readonly right: T;
}

/** The evidence of both sides over a band of nodes: of the rows' units, and of the columns'. */
export function evidence(
  sides: Both<Vocabulary>,
  links: Both<Links>,
  nodes: Band,
  weights: ParagraphWeights,
): { rows: Evidence; columns: Evidence } {
  const rows = sweep(sides.left, links.left, nodes, nodes.columns, weights);
  const turned = turn(nodes);
  const columns = sweep(sides.right, links.right, turned.cells, nodes.rows, weights).map((values) => {
    const placed = new Float32Array(nodes.size);
    for (let at = 0; at < turned.from.length; at++) placed[turned.from[at] ?? 0] = values[at] ?? 0;
    return placed;
  });
  return { rows, columns };
}
