import { cellsOf, type Band } from '../band.ts';
import { exponential } from '../exponential.ts';
import type { Read } from '../read.ts';
import { turn, turnBack, turnInto } from '../turned.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { PairWeights } from '../weights.ts';
import { posteriors } from './order.ts';
import { pairScores } from './scores.ts';

/** Evidence, in nats, beyond which more of it changes nothing. */
const MOST = 30;

/** How likely each pair of sentences in the band says one thing, seen from the two sides. */
export interface Strengths {
  readonly cells: Band;
  /** Log odds by words and roles alone. */
  readonly scores: Float32Array;
  /** Posteriors with the order taken in: the larger and the smaller of the two directions. */
  readonly larger: Float32Array;
  readonly smaller: Float32Array;
  /** Share of the larger one in their mean. */
  readonly mix: number;
}

type Chances = Pick<Strengths, 'larger' | 'smaller' | 'mix'>;

/** Mean chance of the two directions at a cell. */
export function meanChance({ larger, smaller, mix }: Chances, at: number): number {
  return mix * (larger[at] ?? 0) + (1 - mix) * (smaller[at] ?? 0);
}

function beginnings({ first, unitOf }: Vocabulary): Uint8Array {
  const begins = new Uint8Array(unitOf.length);
  for (let unit = 0; unit + 1 < first.length; unit++) begins[first[unit] ?? 0] = 1;
  return begins;
}

/**
 * Sentences are linked twice: the first pass tells which units belong together, and pairs of sentences
 * within such units are likelier in the second.
 */
export function strengths(sides: Read, units: Band, weights: PairWeights): Strengths {
  const { left, right } = sides.words;
  const cells = cellsOf(units, left.first, right.first);
  const turned = turn(cells);
  const scores = pairScores(sides, cells, turned, weights);
  const rows = { pace: cells.columns / cells.rows, begins: beginnings(left), weights: weights.order };
  const columns = { pace: cells.rows / cells.columns, begins: beginnings(right), weights: weights.order };
  const likely = new Float32Array(cells.size);
  const likelyTurned = new Float32Array(cells.size);
  for (let at = 0; at < cells.size; at++) likely[at] = exponential(Math.min(MOST, scores[at] ?? 0));
  // The second pass writes over what the first one has made.
  const larger = new Float32Array(cells.size);
  const back = new Float32Array(cells.size);
  const smaller = new Float32Array(cells.size);
  const pass = () => {
    turnInto(likelyTurned, likely, cells, turned);
    posteriors(cells, likely, rows, larger, smaller);
    posteriors(turned.cells, likelyTurned, columns, back, smaller);
    turnBack(smaller, back, cells, turned);
    for (let at = 0; at < cells.size; at++) {
      const one = larger[at] ?? 0;
      const other = smaller[at] ?? 0;
      if (one >= other) continue;
      larger[at] = other;
      smaller[at] = one;
    }
    return { larger, smaller, mix: weights.mix };
  };
  favourUnits(likely, sides, cells, pass(), weights);
  return { cells, scores, ...pass() };
}

/** Makes each pair as much likelier as the first pass says of its two units: by their share of linked sentences. */
function favourUnits(
  likely: Float32Array,
  { words: { left, right } }: Read,
  cells: Band,
  chances: Chances,
  weights: PairWeights,
): void {
  const size = (side: Vocabulary, unit: number) => (side.first[unit + 1] ?? 0) - (side.first[unit] ?? 0);
  for (let unit = 0; unit + 1 < left.first.length; unit++) {
    const top = left.first[unit] ?? 0;
    const foot = left.first[unit + 1] ?? 0;
    // All sentences of a unit have the same band, whole units of the other side.
    const low = cells.low[top] ?? 0;
    const high = cells.high[top] ?? -1;
    for (let column = low; column <= high;) {
      const other = right.unitOf[column] ?? 0;
      const end = right.first[other + 1] ?? 0;
      let sum = 0;
      for (let i = top; i < foot; i++)
        for (let j = column, at = (cells.start[i] ?? 0) + column - low; j < end; j++, at++)
          sum += meanChance(chances, at);
      const share = Math.min(1, sum / Math.min(foot - top, size(right, other)));
      const favour = Math.exp(weights.together * (share - weights.togetherFrom));
      for (let i = top; i < foot; i++)
        for (let j = column, at = (cells.start[i] ?? 0) + column - low; j < end; j++, at++)
          likely[at] = (likely[at] ?? 0) * favour;
      column = end;
    }
  }
}
