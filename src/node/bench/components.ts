import type { BeadPair, Sizes } from './document.ts';

/** A block of the translation and one of the original that say, in part, the same. */
export type BlockLink = readonly [translation: number, original: number];

/** The connected components of the links; a block in no link stands alone. */
export function beadsFromLinks(links: readonly BlockLink[], sizes: Sizes): BeadPair[] {
  // Both sides in one row, the original after the translation; each entry leads towards its root.
  const parents = Array.from({ length: sizes.translation + sizes.original }, (_, i) => i);
  const rootOf = (block: number): number => {
    const parent = parents[block] ?? block;
    return parent === block ? block : rootOf(parent);
  };
  for (const [left, right] of links) parents[rootOf(left)] = rootOf(sizes.translation + right);
  const beads = new Map<number, [number[], number[]]>();
  parents.forEach((_, block) => {
    const root = rootOf(block);
    const bead = beads.get(root) ?? [[], []];
    beads.set(root, bead);
    if (block < sizes.translation) bead[0].push(block);
    else bead[1].push(block - sizes.translation);
  });
  return [...beads.values()];
}
