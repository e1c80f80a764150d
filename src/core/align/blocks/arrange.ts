import type { Bead } from '../../bitext/index.ts';

/** A bead without its place: units of both sides ascending, and how sure it is. */
export type Loose = Pick<Bead, 'translation' | 'original' | 'confidence'>;

const first = (units: readonly number[]): number => units[0] ?? 0;

/** Of beads linked on both sides, ascending by translation, those that keep the order: the most blocks that can. */
function keeping(linked: readonly Loose[]): Set<Loose> {
  // Best chain that ends at each bead; a Fenwick tree over the originals' firsts holds the best weight up to each.
  const ends = linked.map(({ original }) => first(original) + 1);
  const size = Math.max(0, ...ends) + 1;
  const bestAt = new Int32Array(size).fill(-1);
  const weight = new Float64Array(linked.length);
  const before = new Int32Array(linked.length).fill(-1);
  linked.forEach((bead, i) => {
    let prior = -1;
    for (let at = (ends[i] ?? 0) - 1; at > 0; at -= at & -at) {
      const candidate = bestAt[at] ?? -1;
      if (candidate >= 0 && (prior < 0 || (weight[candidate] ?? 0) > (weight[prior] ?? 0))) prior = candidate;
    }
    before[i] = prior;
    weight[i] = (prior < 0 ? 0 : (weight[prior] ?? 0)) + bead.original.length + bead.translation.length;
    for (let at = ends[i] ?? 0; at < size; at += at & -at) {
      const held = bestAt[at] ?? -1;
      if (held < 0 || (weight[held] ?? 0) < (weight[i] ?? 0)) bestAt[at] = i;
    }
  });
  let last = -1;
  weight.forEach((sum, i) => {
    if (last < 0 || sum > (weight[last] ?? 0)) last = i;
  });
  const kept = new Set<Loose>();
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const bead = linked[at];
    if (bead) kept.add(bead);
  }
  return kept;
}

/**
 * Beads in the reading order of the translation. What stands in the original alone comes after the bead
 * of what stands before it there; what is out of order says so.
 */
export function arrange(loose: readonly Loose[]): Bead[] {
  const told = loose.filter(({ translation }) => translation.length > 0);
  told.sort((a, b) => first(a.translation) - first(b.translation));
  const kept = keeping(told.filter(({ original }) => original.length > 0));
  const lone = loose.filter(({ translation }) => translation.length === 0);
  lone.sort((a, b) => first(a.original) - first(b.original));
  const beads: Bead[] = [];
  let next = 0;
  // A bead of the translation alone waits for the originals that were cut before it.
  let waiting: Bead[] = [];
  const release = (before: number) => {
    for (; next < lone.length && first(lone[next]?.original ?? []) < before; next++) {
      const cut = lone[next];
      if (cut) beads.push({ ...cut, by: 'aligner' });
    }
    beads.push(...waiting);
    waiting = [];
  };
  for (const bead of told) {
    if (bead.original.length === 0) waiting.push({ ...bead, by: 'aligner' });
    else if (!kept.has(bead)) waiting.push({ ...bead, by: 'aligner', crosses: true });
    else {
      release(first(bead.original));
      beads.push({ ...bead, by: 'aligner' });
    }
  }
  release(Infinity);
  return beads;
}
