import { sizesOf, type BeadPair, type Document } from './document.ts';
import { isLinked, keyOf, normalised } from './score.ts';

/** Kinds of beads by their sizes, the translation's first; `larger` is all beyond 2-2, 1-3 too. */
export const KINDS = ['1-1', '1-2', '2-1', '2-2', 'larger', '1-0', '0-1'] as const;

/** A kind by size, or `crossing`: those of any size that have moved. */
export type Kind = (typeof KINDS)[number] | 'crossing';

/** How many beads of a kind there are on either side, and how many of them are on the other too. */
export interface KindCount {
  readonly kind: Kind;
  readonly gold: number;
  readonly found: number;
  readonly said: number;
  readonly right: number;
}

export function kindOf([translation, original]: BeadPair): Kind {
  const size = `${translation.length}-${original.length}`;
  return KINDS.find((kind) => kind === size) ?? 'larger';
}

/** Whether `a` ends before `b` begins, on both sides. */
function isBefore([aT, aO]: BeadPair, [bT, bO]: BeadPair): boolean {
  return Math.max(...aT) < Math.min(...bT) && Math.max(...aO) < Math.min(...bO);
}

/**
 * The linked beads that have moved: those left when as many units as can be are kept on one chain that goes
 * forward on both sides.
 */
export function crossing(beads: readonly BeadPair[]): BeadPair[] {
  const linked = beads.filter(isLinked).sort(([a], [b]) => (a[0] ?? 0) - (b[0] ?? 0));
  // The best chain that ends with each bead: its units, and the bead before.
  const chains: { readonly units: number; readonly before: number }[] = [];
  for (const bead of linked) {
    let best = { units: 0, before: -1 };
    chains.forEach(({ units }, i) => {
      const earlier = linked[i];
      if (earlier && units > best.units && isBefore(earlier, bead)) best = { units, before: i };
    });
    chains.push({ units: best.units + bead[0].length + bead[1].length, before: best.before });
  }
  const longest = Math.max(0, ...chains.map(({ units }) => units));
  const kept = new Set<number>();
  let at = chains.findIndex(({ units }) => units === longest);
  while (at >= 0) {
    kept.add(at);
    at = chains[at]?.before ?? -1;
  }
  return linked.filter((_, i) => !kept.has(i));
}

/** Counts beads of every kind, of gold and of ours (`said`, a row a document). */
export function countKinds(
  documents: readonly Document[],
  said: readonly (readonly BeadPair[])[],
): KindCount[] {
  const counts = new Map<Kind, { gold: number; found: number; said: number; right: number }>(
    [...KINDS, 'crossing' as const].map((kind) => [kind, { gold: 0, found: 0, said: 0, right: 0 }]),
  );
  const add = (beads: readonly BeadPair[], others: readonly BeadPair[], all: 'gold' | 'said') => {
    const keys = new Set(others.map(keyOf));
    const one = (kind: Kind, bead: BeadPair) => {
      const count = counts.get(kind);
      if (!count) return;
      count[all]++;
      if (keys.has(keyOf(bead))) count[all === 'gold' ? 'found' : 'right']++;
    };
    for (const bead of beads) one(kindOf(bead), bead);
    for (const bead of crossing(beads)) one('crossing', bead);
  };
  documents.forEach((document, i) => {
    const gold = normalised(document.gold, sizesOf(document));
    const ours = normalised(said[i] ?? [], sizesOf(document));
    add(gold, ours, 'gold');
    add(ours, gold, 'said');
  });
  return [...counts].map(([kind, count]) => ({ kind, ...count }));
}
