import type { Band } from './band.ts';
import type { Links, Postings } from './links.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** The most units that a bead has on one side. */
export const WIDEST = 3;

/**
 * What the sentences of a unit say for and against a span of the other side. `[s - 1]`, over the band: at
 * node (i, j), of the rows' evidence unit i against the s columns from j, of the columns' evidence unit j
 * against the s rows from i.
 */
export type Evidence = readonly Float32Array[];

/** What a type is worth: `miss` where a span has it not, `gains[s - 1]` on top for each of its postings. */
interface Worth {
  readonly miss: number;
  readonly gains: readonly Float32Array[];
}

/**
 * Naive Bayes with the other side as its own background: a token found in a span with strength g speaks
 * for it by ln(1 - r + r g / f), f its frequency over the other side's spans of that length, r the trust
 * in its kind; a token that is found elsewhere only costs ln(1 - r); one found nowhere says nothing.
 */
function worthOf({ strengths, kind }: Postings, others: number, weights: Weights): Worth {
  let sum = weights.smooth / 2;
  for (const strength of strengths) sum += strength;
  const frequency = Math.min(1, sum / (others + weights.smooth));
  const trust = weights.trust[kind];
  const miss = Math.log(1 - trust);
  const gains = Array.from({ length: WIDEST }, (_, s) => {
    const background = 1 - (1 - frequency) ** (s + 1) + 1e-9;
    return strengths.map((strength) => {
      const held = strength >= 0.99 ? strength : strength ** 1.5;
      return Math.max(0, Math.log(1 - trust + (trust * held) / background) - miss);
    });
  });
  return { miss, gains };
}

/** First index of `units` that is at least `unit`. */
function lowerBound(units: Int32Array, unit: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Sweep {
  readonly side: Vocabulary;
  readonly links: Links;
  readonly others: number;
  /** The first and last unit of the other side that lie in the band of a unit. */
  readonly reach: (unit: number) => readonly [number, number];
  /** Index over the band of (unit, other), or -1 outside. */
  readonly node: (unit: number, other: number) => number;
  readonly size: number;
}

function sweep({ side, links, others, reach, node, size }: Sweep, weights: Weights): Evidence {
  const spans = Array.from({ length: WIDEST }, () => new Float32Array(size));
  const worths = links.map((found) => (found ? worthOf(found, others, weights) : undefined));
  const best = new Float32Array(others + 1);
  const rows = spans.map(() => new Float32Array(others + 1));
  side.sentences.forEach((sentences, unit) => {
    const [low, high] = reach(unit);
    for (const tokens of sentences) {
      let base = 0;
      let count = 0;
      for (const row of rows) row.fill(0, low, high + 1);
      for (const id of tokens) {
        const found = links[id];
        const worth = worths[id];
        if (!found || !worth) continue;
        count++;
        base += worth.miss;
        rows.forEach((row, s) => addToken(found, worth.gains[s], s, low, high, best, row));
      }
      if (count === 0) continue;
      // Tokens of one sentence are no independent witnesses.
      const share = 1 / Math.sqrt(1 + count / weights.damp);
      for (let s = 0; s < WIDEST; s++) {
        const row = rows[s];
        const into = spans[s];
        if (!row || !into) continue;
        for (let other = low; other <= high; other++) {
          const at = node(unit, other);
          if (at >= 0) into[at] = (into[at] ?? 0) + share * (base + (row[other] ?? 0));
        }
      }
    }
  });
  return spans;
}

/** Adds to `row` the best gain of one token in every span of s + 1 that begins within `low` to `high`. */
function addToken(
  { units }: Postings,
  gains: Float32Array | undefined,
  s: number,
  low: number,
  high: number,
  best: Float32Array,
  row: Float32Array,
): void {
  const first = lowerBound(units, low);
  let last = first;
  for (; last < units.length; last++) {
    const unit = units[last] ?? 0;
    if (unit > high + s) break;
    const gain = gains?.[last] ?? 0;
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

/** The evidence of both sides over a band: of the rows' units, and of the columns'. */
export function evidence(
  sides: { readonly left: Vocabulary; readonly right: Vocabulary },
  links: { readonly left: Links; readonly right: Links },
  nodes: Band,
  weights: Weights,
): { rows: Evidence; columns: Evidence } {
  const inBand = (i: number, j: number): number =>
    j < (nodes.low[i] ?? 0) || j > (nodes.high[i] ?? 0)
      ? -1
      : (nodes.start[i] ?? 0) + j - (nodes.low[i] ?? 0);
  const rows = sweep(
    {
      side: sides.left,
      links: links.left,
      others: sides.right.sentences.length,
      reach: (i) => [nodes.low[i] ?? 0, Math.min(nodes.high[i] ?? 0, sides.right.sentences.length - 1)],
      node: inBand,
      size: nodes.size,
    },
    weights,
  );
  const span = rowsOf(nodes);
  const columns = sweep(
    {
      side: sides.right,
      links: links.right,
      others: sides.left.sentences.length,
      reach: (j) => [span.first[j] ?? 0, Math.min(span.last[j] ?? 0, sides.left.sentences.length - 1)],
      node: (j, i) => inBand(i, j),
      size: nodes.size,
    },
    weights,
  );
  return { rows, columns };
}

/** The rows whose band holds each column. */
function rowsOf(nodes: Band): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(nodes.columns + 1).fill(nodes.rows);
  const last = new Int32Array(nodes.columns + 1);
  let reached = 0;
  let left = 0;
  for (let i = 0; i <= nodes.rows; i++) {
    for (; reached <= (nodes.high[i] ?? 0); reached++) first[reached] = i;
    for (; left < (nodes.low[i] ?? 0); left++) last[left] = i - 1;
  }
  for (; left <= nodes.columns; left++) last[left] = nodes.rows;
  return { first, last };
}
