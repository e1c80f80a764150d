import type { Anchor } from './band.ts';
import type { Links } from './links.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Rows that must speak for the same diagonal before an anchor is believed. */
const WITNESSES = 2;
/** How far, in units, witnesses may lie apart. */
const NEAR = 12;

/** A token found oftener than this is not looked at. */
const MOST_PLACES = 60;
/** How far around a place, in units, a token must be rare: everywhere, or, where a text says the same again
 * and again, near the straight line from beginning to end. */
const EVERYWHERE = Infinity;
const NEARBY = 250;

/**
 * Pairs of units that rare tokens name on both sides: candidates are tokens found in one or two units of
 * each side; a unit pair with the most of them wins, and of those the longest ascending chain is kept.
 */
export function anchors(left: Vocabulary, links: Links, right: Vocabulary): Anchor[] {
  const pairs: Pair[] = [];
  for (let row = 0; row + 1 < left.first.length; row++) {
    const best =
      bestColumn(row, left, links, right, EVERYWHERE) ?? bestColumn(row, left, links, right, NEARBY);
    if (best !== undefined) pairs.push({ row, column: best });
  }
  return lonely(ascending(pairs));
}

interface Pair {
  readonly row: number;
  readonly column: number;
}

/** The column that most rare tokens of a row name, where two of them do or one that is single on both sides. */
function bestColumn(
  row: number,
  left: Vocabulary,
  links: Links,
  right: Vocabulary,
  window: number,
): number | undefined {
  const votes = new Map<number, number>();
  const middle = (row * (right.first.length - 1)) / (left.first.length - 1);
  for (let sentence = left.first[row] ?? 0; sentence < (left.first[row + 1] ?? 0); sentence++)
    for (let word = left.begin[sentence] ?? 0; word < (left.begin[sentence + 1] ?? 0); word++) {
      const id = left.tokens[word] ?? 0;
      const from = links.start[id] ?? 0;
      const end = links.start[id + 1] ?? 0;
      const mine = left.placed[id] ?? 0;
      const mineEnd = left.placed[id + 1] ?? 0;
      if (from === end || end - from > MOST_PLACES || mineEnd - mine > MOST_PLACES) continue;
      let here = 0;
      for (let at = mine; at < mineEnd; at++)
        if (Math.abs((left.unitOf[left.places[at] ?? 0] ?? 0) - row) <= window) here++;
      const there: number[] = [];
      for (let at = from; at < end; at++) {
        const column = right.unitOf[links.places[at] ?? 0] ?? 0;
        if (Math.abs(column - middle) <= window) there.push(column);
      }
      if (here > 2 || there.length > 2) continue;
      // What stands once on both sides is worth what two tokens are that stand twice.
      const worth = here === 1 && there.length === 1 ? 2 : 1;
      for (const column of there) votes.set(column, (votes.get(column) ?? 0) + worth);
    }
  let best: number | undefined;
  let most = 1;
  for (const [column, count] of votes) {
    if (count <= most) continue;
    best = column;
    most = count;
  }
  return best;
}

/** The longest chain that ascends on both sides (patience sorting). */
function ascending(pairs: readonly { row: number; column: number }[]): Anchor[] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ column }, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.column ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    before[at] = tails[low - 1] ?? -1;
    tails[low] = at;
  });
  const chain: Anchor[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push([pair.row, pair.column]);
  }
  return chain.reverse();
}

/** Anchors without those that no other one near by agrees with. */
function lonely(chain: readonly Anchor[]): Anchor[] {
  return chain.filter(([row, column], at) => {
    let witnesses = 1;
    for (const step of [-1, 1]) {
      const other = chain[at + step];
      if (other && Math.abs(other[0] - row - (other[1] - column)) <= NEAR) witnesses++;
    }
    return witnesses >= WITNESSES;
  });
}
