import type { Band } from '../band.ts';
import type { Links } from '../links.ts';
import { roleScore } from '../roles.ts';
import type { Read } from '../read.ts';
import type { Turned } from '../turned.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { PairWeights } from '../weights.ts';
import { lowerBound, worthsOf } from '../worth.ts';

/** What each row's sentence says for and against the columns of its band. */
function oneWay(side: Vocabulary, links: Links, cells: Band, weights: PairWeights): Float32Array {
  const scores = new Float32Array(cells.size);
  const { start: starts, places } = links;
  const worths = worthsOf(links, cells.columns, 1, weights);
  const { miss, uneven } = worths;
  const even = worths.even[0];
  const gains = worths.gains[0];
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
      for (let at = lowerBound(places, low, from, end); at < end; at++) {
        const column = places[at] ?? 0;
        if (column > high) break;
        const gain = offset < 0 ? alike : (gains?.[offset + at - from] ?? 0);
        scores[start + column] = (scores[start + column] ?? 0) + gain;
      }
    }
    // Tokens of one sentence are no independent witnesses.
    const share = 1 / Math.sqrt(1 + count / weights.damp);
    const settle = (raw: number) => (raw < 0 ? weights.floor * Math.tanh(raw / weights.floor) : raw);
    // What most columns come to: nothing of the row is in them.
    const nothing = settle(share * base);
    for (let column = low; column <= high; column++) {
      const gained = scores[start + column] ?? 0;
      scores[start + column] = gained === 0 ? nothing : settle(share * (base + gained));
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
  const along = Float64Array.from({ length: cells.columns }, (_, j) => j / cells.columns);
  for (let i = 0; i < cells.rows; i++) {
    const from = (cells.start[i] ?? 0) - (cells.low[i] ?? 0);
    const down = i / cells.rows;
    const role = sides.roles?.left[left.unitOf[i] ?? 0];
    for (let j = cells.low[i] ?? 0; j <= (cells.high[i] ?? -1); j++) {
      const one = scores[from + j] ?? 0;
      const other = back[(origin[j] ?? 0) + i] ?? 0;
      const words =
        one > other
          ? weights.larger * one + weights.smaller * other
          : weights.larger * other + weights.smaller * one;
      const roles =
        role === undefined
          ? 0
          : roleScore(role, sides.roles?.right[right.unitOf[j] ?? 0] ?? 'paragraph', weights.roles);
      const apart = Math.abs(down - (along[j] ?? 0));
      scores[from + j] = words + weights.constant + roles - weights.apart * apart;
    }
  }
  return scores;
}
