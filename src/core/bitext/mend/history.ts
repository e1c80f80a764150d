import type { Bead } from '../types.ts';

/** One change as what it took out and put in at an index: a long bitext's history stays small. */
export interface Step {
  readonly at: number;
  readonly out: readonly Bead[];
  readonly put: readonly Bead[];
}

/** The beads as they are, what led to them, and what was taken back; the latest last. */
export interface History {
  readonly beads: readonly Bead[];
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** Nothing done yet. */
export function startHistory(beads: readonly Bead[]): History {
  return { beads, done: [], undone: [] };
}

/** The smallest step from one list of beads to another: what both have at their ends are the same objects. */
export function stepBetween(before: readonly Bead[], after: readonly Bead[]): Step {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  let kept = 0;
  while (kept < shorter - at && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  return {
    at,
    out: before.slice(at, before.length - kept),
    put: after.slice(at, after.length - kept),
  };
}

function take(beads: readonly Bead[], { at, out, put }: Step): Bead[] {
  return [...beads.slice(0, at), ...put, ...beads.slice(at + out.length)];
}

/** A change is done. What was taken back before it is gone. */
export function record({ beads, done }: History, after: readonly Bead[]): History {
  return { beads: after, done: [...done, stepBetween(beads, after)], undone: [] };
}

/** The step that takes a step back. */
function back({ at, out, put }: Step): Step {
  return { at, out: put, put: out };
}

/** Takes the last change back; nothing where there is none. */
export function undo({ beads, done, undone }: History): History | undefined {
  const step = done.at(-1);
  if (!step) return undefined;
  return { beads: take(beads, back(step)), done: done.slice(0, -1), undone: [...undone, step] };
}

/** Does again what was taken back last; nothing where nothing was. */
export function redo({ beads, done, undone }: History): History | undefined {
  const step = undone.at(-1);
  if (!step) return undefined;
  return { beads: take(beads, step), done: [...done, step], undone: undone.slice(0, -1) };
}
