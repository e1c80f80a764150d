import type { Bead } from '../../core/bitext/index.ts';
import { sizesOf, type Document } from './document.ts';
import { isLinked, keyOf, normalised, overlaps, partnersIn } from './score.ts';

/** Linked beads whose said confidence is in [from, to); the last bin holds 1 as well. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly beads: number;
  /** Sum of what they said. */
  readonly said: number;
  readonly exact: number;
  readonly near: number;
}

const EDGES = [0, 0.3, 0.5, 0.7, 0.9, 0.97, 1];

/** What linked beads say of themselves, held against how many of them are right. */
export function calibration(documents: readonly Document[], said: readonly (readonly Bead[])[]): Bin[] {
  const bins = EDGES.slice(1).map((to, i) => ({
    from: EDGES[i] ?? 0,
    to,
    beads: 0,
    said: 0,
    exact: 0,
    near: 0,
  }));
  documents.forEach((document, i) => {
    const gold = normalised(document.gold, sizesOf(document));
    const keys = new Set(gold.map(keyOf));
    const partners = partnersIn(gold);
    for (const { translation, original, confidence } of said[i] ?? []) {
      if (!isLinked([translation, original])) continue;
      const bin = bins.find(({ to }) => confidence < to) ?? bins.at(-1);
      if (!bin) continue;
      bin.beads++;
      bin.said += confidence;
      if (keys.has(keyOf([translation, original]))) bin.exact++;
      if (overlaps([translation, original], partners)) bin.near++;
    }
  });
  return bins;
}
