import type { Band } from '../band.ts';
import { exponential } from '../exponential.ts';
import { originOf, reachOf, STEPS } from './score.ts';

/** Chances of all beads that begin at a node, against those of other nodes' rows. */
export interface Likely {
  /** Of beads that link any, an array a step over the band; 0 where they leave it. */
  readonly linked: readonly Float32Array[];
  /** Of the row's unit alone, a row; and of a column's unit alone, everywhere. */
  readonly down: Float64Array;
  readonly along: number;
}

/**
 * Makes scores e to themselves, in place, each row's best 1: every way takes every row once, so that what is
 * divided out of a row is divided out of every way.
 */
export function makeRelative(nodes: Band, scores: readonly Float32Array[], alone: number): Likely {
  const { rows, start, size } = nodes;
  const best = new Float64Array(rows + 1);
  const endOf = (i: number) => (i === rows ? size : (start[i + 1] ?? 0));
  const single = scores[0];
  for (let i = 0; i < rows; i++) {
    let most = 0;
    for (let at = start[i] ?? 0; at < endOf(i); at++) most = Math.max(most, single?.[at] ?? 0);
    best[i] = most;
  }
  STEPS.forEach(({ a, b }, s) => {
    const mine = scores[s];
    if (!mine) return;
    for (let i = 0; i + a <= rows; i++) {
      let taken = 0;
      for (let u = 0; u < a; u++) taken += best[i + u] ?? 0;
      const [from, to] = reachOf(nodes, i, i + a, b);
      const origin = originOf(nodes, i);
      for (let at = origin + from; at <= origin + to; at++) mine[at] = exponential((mine[at] ?? 0) - taken);
    }
  });
  return { linked: scores, down: best.map((most) => Math.exp(alone - most)), along: Math.exp(alone) };
}
