import type { Draft, Question } from './draft.ts';

/** It goes no further, by the reader's wish or need: nothing is saved, and what was brought stays. */
export class Stopped extends Error {
  override name = 'Stopped';
}

function isStop(error: unknown): boolean {
  return error instanceof Stopped || (error instanceof DOMException && error.name === 'AbortError');
}

/** Asks the reader; no answer stops what was under way. */
export function ask<A>({ stage }: Draft, question: (answer: (given?: A) => void) => Question): Promise<A> {
  return new Promise((resolve, reject) => {
    const answer = (given?: A) => {
      if (given === undefined) reject(new Stopped());
      else resolve(given);
    };
    stage.value = { kind: 'asking', question: question(answer) };
  });
}

/** Does the work, one at a time; where it is stopped or fails, the page is as it was before, with what went wrong. */
export async function attempt({ stage }: Draft, work: () => Promise<void>): Promise<void> {
  if (stage.value.kind !== 'collecting') return;
  stage.value = { kind: 'busy' };
  try {
    await work();
  } catch (failure) {
    stage.value = isStop(failure) ? { kind: 'collecting' } : { kind: 'collecting', failure };
  }
}
