import { meanChance, type Strengths } from '../pairs/index.ts';

/** A sentence none of whose chances reaches this has found no counterpart in its order. */
const FREE = 0.35;
/** Evidence, in nats, from which two such sentences are joined wherever they stand, and the chance they get. */
const CLEAR = 4;
/** Chance from which they are joined where neither has a likelier counterpart. */
const LEANING = 0.3;
const JOINED = 0.7;

interface Best {
  readonly at: number;
  readonly score: number;
}

/** Cells of sentences that the order parted: free on both sides, and each the other's best by what they say. */
export function rejoined(pairs: Strengths): Map<number, number> {
  const { cells, scores, larger } = pairs;
  const rowChance = new Float32Array(cells.rows);
  const columnChance = new Float32Array(cells.columns);
  for (let i = 0; i < cells.rows; i++) {
    const from = (cells.start[i] ?? 0) - (cells.low[i] ?? 0);
    let most = 0;
    for (let j = cells.low[i] ?? 0; j <= (cells.high[i] ?? -1); j++) {
      const at = from + j;
      const high = larger[at] ?? 0;
      const held = columnChance[j] ?? 0;
      if (high <= most && high <= held) continue;
      const mean = meanChance(pairs, at);
      if (mean > most) most = mean;
      if (mean > held) columnChance[j] = mean;
    }
    rowChance[i] = most;
  }
  const joined = new Map<number, number>();
  for (let i = 0; i < cells.rows; i++) {
    const most = rowChance[i] ?? 0;
    if (most < LEANING || most >= JOINED) continue;
    const from = (cells.start[i] ?? 0) - (cells.low[i] ?? 0);
    for (let j = cells.low[i] ?? 0; j <= (cells.high[i] ?? -1); j++) {
      if ((scores[from + j] ?? 0) < CLEAR) continue;
      const chance = Math.fround(meanChance(pairs, from + j));
      if (chance >= most && chance >= (columnChance[j] ?? 0)) joined.set(from + j, JOINED);
    }
  }
  const ofRow = new Map<number, Best>();
  const ofColumn = new Map<number, Best>();
  const keep = (found: Map<number, Best>, key: number, best: Best) => {
    if (best.score > (found.get(key)?.score ?? -Infinity)) found.set(key, best);
  };
  for (let i = 0; i < cells.rows; i++) {
    if ((rowChance[i] ?? 0) >= FREE) continue;
    const from = (cells.start[i] ?? 0) - (cells.low[i] ?? 0);
    for (let j = cells.low[i] ?? 0; j <= (cells.high[i] ?? -1); j++) {
      const score = scores[from + j] ?? 0;
      if (score < CLEAR || (columnChance[j] ?? 0) >= FREE) continue;
      const best = { at: from + j, score };
      keep(ofRow, i, best);
      keep(ofColumn, j, best);
    }
  }
  const mutual = new Set([...ofColumn.values()].map(({ at }) => at));
  for (const { at } of ofRow.values()) if (mutual.has(at)) joined.set(at, JOINED);
  return joined;
}
