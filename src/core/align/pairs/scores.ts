import type { Band } from '../band.ts';
import { exponential } from '../exponential.ts';
import type { Links } from '../links.ts';
import { roleRows } from '../roles.ts';
import type { Read } from '../read.ts';
import type { Turned } from '../turned.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { PairWeights } from '../weights.ts';
import { Cursors, worthsOf } from '../worth.ts';

/** Missing tokens speak against a pair up to the floor: below 0 a hyperbolic tangent. */
function settled(raw: number, floor: number): number {
  if (raw >= 0) return raw;
  const power = exponential((2 * raw) / floor);
  return (floor * (power - 1)) / (power + 1);
}

/** What each row's sentence says for and against the columns of its band. */
function oneWay(side: Vocabulary, links: Links, cells: Band, weights: PairWeights): Float32Array {
  const scores = new Float32Array(cells.size);
  const { start: starts, places } = links;
  const worths = worthsOf(links, cells.columns, 1, weights);
  const { miss, uneven } = worths;
  const even = worths.even[0];
  const gains = worths.gains[0];
  const cursors = new Cursors(links);
  for (let row = 0; row < cells.rows; row++) {
    const low = cells.low[row] ?? 0;
    const high = cells.high[row] ?? -1;
    const start = (cells.start[row] ?? 0) - low;
    let base = 0;
    let count = 0;
    for (let word = side.begin[row] ?? 0; word < (side.begin[row + 1] ?? 0); word++) {
      const id = side.tokens[word] ?? 0;
      const from = starts[id] ?? 0;
      const end = starts[id + 1] ?? 0;
      if (from === end) continue;
      count++;
      base += miss[id] ?? 0;
      const offset = uneven[id] ?? -1;
      const alike = even?.[id] ?? 0;
      for (let at = cursors.from(id, low, end); at < end; at++) {
        const column = places[at] ?? 0;
        if (column > high) break;
        const gain = offset < 0 ? alike : (gains?.[offset + at - from] ?? 0);
        scores[start + column] = (scores[start + column] ?? 0) + gain;
      }
    }
    // Tokens of one sentence are no independent witnesses.
    const share = 1 / Math.sqrt(1 + count / weights.damp);
    // What most columns come to: nothing of the row is in them.
    const nothing = settled(share * base, weights.floor);
    for (let column = low; column <= high; column++) {
      const gained = scores[start + column] ?? 0;
      scores[start + column] = gained === 0 ? nothing : settled(share * (base + gained), weights.floor);
    }
  }
  return scores;
}

/** Log odds of every pair of sentences in the band by what they say, their roles and how far they lie apart. */
export function pairScores(sides: Read, cells: Band, turned: Turned, weights: PairWeights): Float32Array {
  const { left, right } = sides.words;
  const scores = oneWay(left, sides.links.left, cells, weights);
  const back = oneWay(right, sides.links.right, turned.cells, weights);
  const { origin } = turned;
  const roles = sides.roles && roleRows(sides.roles.left, sides.roles.right, weights.roles);
  const along = Float64Array.from({ length: cells.columns }, (_, j) => j / cells.columns);
  for (let i = 0; i < cells.rows; i++) {
    const low = cells.low[i] ?? 0;
    const high = cells.high[i] ?? -1;
    const from = (cells.start[i] ?? 0) - low;
    const down = i / cells.rows;
    for (let j = low; j <= high; j++) {
      const one = scores[from + j] ?? 0;
      const other = back[(origin[j] ?? 0) + i] ?? 0;
      const words =
        one > other
          ? weights.larger * one + weights.smaller * other
          : weights.larger * other + weights.smaller * one;
      const apart = Math.abs(down - (along[j] ?? 0));
      scores[from + j] = words + weights.constant - weights.apart * apart;
    }
    const role = roles?.[left.unitOf[i] ?? 0];
    if (!role) continue;
    for (let j = low; j <= high; j++)
      scores[from + j] = (scores[from + j] ?? 0) + (role[right.unitOf[j] ?? 0] ?? 0);
  }
  return scores;
}
