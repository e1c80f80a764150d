import type { Noted, NotedChange } from './types.ts';

/** What is there after a change. */
export function applied(now: readonly Noted[], { put, drop }: NotedChange): Noted[] {
  const met = new Set([...drop, ...put.map(({ id }) => id)]);
  return [...now.filter(({ id }) => !met.has(id)), ...put];
}

/** The change that takes another one back. */
export function inverse(now: readonly Noted[], { put, drop }: NotedChange): NotedChange {
  const there = new Set(now.map(({ id }) => id));
  const met = new Set([...drop, ...put.map(({ id }) => id)]);
  return {
    put: now.filter(({ id }) => met.has(id)),
    drop: put.flatMap(({ id }) => (there.has(id) ? [] : [id])),
  };
}
