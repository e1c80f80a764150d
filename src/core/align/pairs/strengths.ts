import { cellsOf, type Band } from '../band.ts';
import { exponential } from '../exponential.ts';
import type { Read } from '../read.ts';
import { turn, turnInto, type Turned } from '../turned.ts';
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

/** Mean chance of the two directions at a cell. */
export function meanChance({ larger, smaller, mix }: Strengths, at: number): number {
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
  const forth = new Float32Array(cells.size);
  const back = new Float32Array(cells.size);
  const room = new Float32Array(cells.size);
  const pass = () => {
    turnInto(likelyTurned, likely, cells, turned);
    posteriors(cells, likely, rows, forth, room);
    posteriors(turned.cells, likelyTurned, columns, back, room);
  };
  pass();
  favourUnits(likely, sides, cells, turned, { forth, back }, weights);
  pass();
  sortInto({ larger: forth, smaller: room }, back, cells, turned);
  return { cells, scores, larger: forth, smaller: room, mix: weights.mix };
}

/** Sets `larger`, which holds one direction, and `smaller` to the larger and the smaller of it and the other. */
function sortInto(
  { larger, smaller }: Pick<Strengths, 'larger' | 'smaller'>,
  back: Float32Array,
  { rows, low, high, start }: Band,
  { origin }: Turned,
): void {
  for (let i = 0; i < rows; i++) {
    const at = (start[i] ?? 0) - (low[i] ?? 0);
    for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j++) {
      const one = larger[at + j] ?? 0;
      const other = back[(origin[j] ?? 0) + i] ?? 0;
      larger[at + j] = one > other ? one : other;
      smaller[at + j] = one > other ? other : one;
    }
  }
}

/** Makes each pair as much likelier as the first pass says of its two units: by their share of linked sentences. */
function favourUnits(
  likely: Float32Array,
  { words: { left, right } }: Read,
  cells: Band,
  { origin }: Turned,
  { forth, back }: { readonly forth: Float32Array; readonly back: Float32Array },
  { mix, together, togetherFrom }: PairWeights,
): void {
  for (let unit = 0; unit + 1 < left.first.length; unit++) {
    const top = left.first[unit] ?? 0;
    const foot = left.first[unit + 1] ?? 0;
    // All sentences of a unit have the same band, whole units of the other side.
    const low = cells.low[top] ?? 0;
    const high = cells.high[top] ?? -1;
    for (let column = low; column <= high;) {
      const end = right.first[(right.unitOf[column] ?? 0) + 1] ?? 0;
      let larger = 0;
      let smaller = 0;
      for (let i = top; i < foot; i++)
        for (let j = column, at = (cells.start[i] ?? 0) + column - low; j < end; j++, at++) {
          const one = forth[at] ?? 0;
          const other = back[(origin[j] ?? 0) + i] ?? 0;
          larger += one > other ? one : other;
          smaller += one > other ? other : one;
        }
      const share = (mix * larger + (1 - mix) * smaller) / Math.min(foot - top, end - column);
      const favour = exponential(together * (Math.min(1, share) - togetherFrom));
      for (let i = top; i < foot; i++)
        for (let j = column, at = (cells.start[i] ?? 0) + column - low; j < end; j++, at++)
          likely[at] = (likely[at] ?? 0) * favour;
      column = end;
    }
  }
}
