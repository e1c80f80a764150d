import type { Bead } from '../bitext/index.ts';
import type { Step } from './chain.ts';
import { pairScore, type Ground } from './score.ts';

/** Evidence, in nats, from which two units that stand alone are linked across the order. */
const MOVED = 5;
/** By how much a pair must beat the next best one of either unit. */
const CLEAR = 2;
/** Most lone units of a side that are tried against each other. */
const TRIED = 300;

const span = (from: number, count: number): number[] => Array.from({ length: count }, (_, k) => from + k);

const asBead = ({ i, a, j, b, posterior }: Step): Bead => ({
  translation: span(i, a),
  original: span(j, b),
  confidence: posterior,
  by: 'aligner',
});

/** Steps as beads, in the reading order of the translation; what moved is linked and says so. */
export function beadsOf(ground: Ground, steps: readonly Step[]): Bead[] {
  const moved = movedPairs(ground, steps);
  const gone = new Set(moved.values());
  const beads: Bead[] = [];
  let waiting: Bead[] = [];
  for (const step of steps) {
    if (step.a === 0) {
      if (!gone.has(step)) beads.push(asBead(step));
      continue;
    }
    const partner = moved.get(step);
    if (step.b === 0 && !partner) {
      waiting.push(asBead(step));
      continue;
    }
    beads.push(...waiting);
    waiting = [];
    beads.push(partner ? crossing(step, partner) : asBead(step));
  }
  return [...beads, ...waiting];
}

function crossing(step: Step, partner: Step): Bead {
  const confidence = Math.min(step.posterior, partner.posterior) / 2;
  return { translation: [step.i], original: [partner.j], confidence, by: 'aligner', crosses: true };
}

/** Lone units of the translation with the lone unit of the original that each of them is. */
function movedPairs(ground: Ground, steps: readonly Step[]): Map<Step, Step> {
  const left = steps.filter(({ b }) => b === 0);
  const right = steps.filter(({ a }) => a === 0);
  if (left.length > TRIED || right.length > TRIED) return new Map();
  const scores = left.map((one) => right.map((other) => pairScore(ground, one.i, other.j)));
  const pairs = new Map<Step, Step>();
  left.forEach((one, l) =>
    right.forEach((other, r) => {
      const score = scores[l]?.[r] ?? 0;
      if (score < MOVED) return;
      const rival = Math.max(
        ...right.map((_, at) => (at === r ? 0 : (scores[l]?.[at] ?? 0))),
        ...left.map((_, at) => (at === l ? 0 : (scores[at]?.[r] ?? 0))),
      );
      if (score - rival >= CLEAR) pairs.set(one, other);
    }),
  );
  return pairs;
}
