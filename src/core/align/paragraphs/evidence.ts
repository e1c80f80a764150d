import type { Band } from '../band.ts';
import type { Links } from '../links.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { turn } from '../turned.ts';
import type { ParagraphWeights } from '../weights.ts';
import { Cursors, worthsOf } from '../worth.ts';
import { SpanSums } from './span-sums.ts';

/** The most units that a bead has on one side. */
export const WIDEST = 3;

/**
 * What the sentences of a unit say for and against a span of the other side. `[s - 1]`, over the band: at
 * node (i, j), of the rows' evidence unit i against the s columns from j, of the columns' evidence unit j
 * against the s rows from i.
 */
export type Evidence = readonly Float32Array[];

/**
 * Adds up what each unit of a side says of the spans that begin at a unit of the other, and gives it to `take`.
 * The sums are written over for the next unit.
 *
 * @param bounds of each unit the others that are looked at
 * @param others how many units the other side has
 */
function sweep(
  side: Vocabulary,
  links: Links,
  bounds: Band,
  others: number,
  weights: ParagraphWeights,
  take: (unit: number, low: number, high: number, sums: Evidence) => void,
): void {
  const worths = worthsOf(links, others, WIDEST, weights);
  const said = new SpanSums(WIDEST, others);
  const cursors = new Cursors(links);
  for (let unit = 0; unit + 1 < side.first.length; unit++) {
    const low = bounds.low[unit] ?? 0;
    const high = Math.min(bounds.high[unit] ?? -1, others - 1);
    said.begin(low, high);
    let everywhere = 0;
    for (let sentence = side.first[unit] ?? 0; sentence < (side.first[unit + 1] ?? 0); sentence++) {
      const from = side.begin[sentence] ?? 0;
      const end = side.begin[sentence + 1] ?? 0;
      let base = 0;
      let count = 0;
      for (let word = from; word < end; word++) {
        const id = side.tokens[word] ?? 0;
        if (links.start[id] === links.start[id + 1]) continue;
        count++;
        base += worths.miss[id] ?? 0;
      }
      if (count === 0) continue;
      // Tokens of one sentence are no independent witnesses.
      const share = 1 / Math.sqrt(1 + count / weights.damp);
      everywhere += share * base;
      for (let word = from; word < end; word++)
        said.add(side.tokens[word] ?? 0, links, cursors, worths, share);
    }
    said.addEverywhere(everywhere);
    take(unit, low, high, said.sums);
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
  const empty = () => Array.from({ length: WIDEST }, () => new Float32Array(nodes.size));
  const rows = empty();
  const columns = empty();
  const origins = nodes.start.map((start, i) => start - (nodes.low[i] ?? 0));
  sweep(sides.left, links.left, nodes, nodes.columns, weights, (unit, low, high, sums) => {
    const at = (origins[unit] ?? 0) + low;
    sums.forEach((sum, s) => rows[s]?.set(sum.subarray(low, high + 1), at));
  });
  sweep(sides.right, links.right, turn(nodes).cells, nodes.rows, weights, (unit, low, high, sums) => {
    sums.forEach((sum, s) => {
      const into = columns[s];
      if (into) for (let i = low; i <= high; i++) into[(origins[i] ?? 0) + unit] = sum[i] ?? 0;
    });
  });
  return { rows, columns };
}
