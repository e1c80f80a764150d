import type { Signal } from '@preact/signals';
import type { Card } from './draft.ts';

const latest = new WeakMap<Signal<Card>, AbortController>();

/** Stops what is on its way to a card. */
export function stop(card: Signal<Card>): void {
  latest.get(card)?.abort();
  latest.delete(card);
}

/** A newer gift to a card stops what came before it; its signal tells when it is stale itself. */
export function begin(card: Signal<Card>): AbortSignal {
  stop(card);
  const turn = new AbortController();
  latest.set(card, turn);
  return turn.signal;
}
