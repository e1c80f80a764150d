import type { Block } from '../types.ts';

/** What a block is known by: its text, or its picture where it says nothing. */
function identity({ text, asset, src }: Block): string {
  return text || (asset ?? src ?? '');
}

function byIdentity(names: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  names.forEach((name, i) => {
    const same = found.get(name);
    if (same) same.push(i);
    else found.set(name, [i]);
  });
  return found;
}

/**
 * Where blocks stand in a newer text: the index there for each that still does. What a text says several times is
 * told apart by its order, or by its neighbours where there are more or fewer of it now.
 */
export function matchBlocks(before: readonly Block[], after: readonly Block[]): ReadonlyMap<number, number> {
  const [old, fresh] = [before.map(identity), after.map(identity)];
  const now = byIdentity(fresh);
  const match = new Map<number, number>();
  const taken = new Set<number>();
  const put = (i: number, j: number) => {
    match.set(i, j);
    taken.add(j);
  };
  for (const [name, places] of byIdentity(old)) {
    const there = now.get(name) ?? [];
    if (there.length !== places.length) continue;
    places.forEach((i, n) => put(i, there[n] ?? i));
  }
  const beside = (i: number, step: 1 | -1) => {
    const neighbour = match.get(i - step);
    const j = neighbour === undefined ? -1 : neighbour + step;
    if (!match.has(i) && j >= 0 && fresh[j] === old[i] && !taken.has(j)) put(i, j);
  };
  for (let i = 1; i < old.length; i += 1) beside(i, 1);
  for (let i = old.length - 2; i >= 0; i -= 1) beside(i, -1);
  return match;
}
