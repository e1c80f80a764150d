import type { Band } from '../band.ts';
import type { Links } from '../links.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { turn, turnBack } from '../turned.ts';
import type { ParagraphWeights } from '../weights.ts';
import { worthsOf } from '../worth.ts';
import { SpanSums } from './span-sums.ts';

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
  const worths = worthsOf(links, others, WIDEST, weights);
  const sums = new SpanSums(WIDEST, others);
  for (let unit = 0; unit + 1 < side.first.length; unit++) {
    const low = nodes.low[unit] ?? 0;
    const high = Math.min(nodes.high[unit] ?? -1, others - 1);
    const offset = (nodes.start[unit] ?? 0) - low;
    for (let sentence = side.first[unit] ?? 0; sentence < (side.first[unit + 1] ?? 0); sentence++) {
      let base = 0;
      let count = 0;
      sums.begin(low, high);
      for (let word = side.begin[sentence] ?? 0; word < (side.begin[sentence + 1] ?? 0); word++) {
        const id = side.tokens[word] ?? 0;
        if (links.start[id] === links.start[id + 1]) continue;
        count++;
        base += worths.miss[id] ?? 0;
        sums.add(id, links, worths);
      }
      if (count === 0) continue;
      // Tokens of one sentence are no independent witnesses.
      const share = 1 / Math.sqrt(1 + count / weights.damp);
      for (let s = 0; s < WIDEST; s++) {
        const row = sums.sums[s];
        const into = spans[s];
        if (!row || !into) continue;
        for (let other = low; other <= high; other++)
          into[offset + other] = (into[offset + other] ?? 0) + share * (base + (row[other] ?? 0));
      }
    }
  }
  return spans;
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
    turnBack(placed, values, nodes, turned);
    return placed;
  });
  return { rows, columns };
}
