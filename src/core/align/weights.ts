import type { Kind } from './token.ts';

/**
 * What the evidence weighs. Log-likelihood ratios in nats unless said otherwise.
 * Fitted by the likelihood of the true beads on half of a development set; the other half was kept apart.
 */
export interface Weights {
  /** Trust in a match by kind: the share of true pairs in which such a token is found again. */
  readonly trust: Readonly<Record<Kind, number>>;
  /** Smoothing of a token's background frequency. */
  readonly smooth: number;
  /** Tokens of one sentence beyond which evidence grows by the root only. */
  readonly damp: number;
  /** Weight of the larger and of the smaller of the two directions, and a constant for any link. */
  readonly larger: number;
  readonly smaller: number;
  readonly link: number;
  /** Spread of the log ratio of lengths, and the least spread a short text adds. */
  readonly spread: number;
  readonly short: number;
  readonly length: number;
  /** Log priors by size of the bead. */
  readonly alone: number;
  readonly twoOne: number;
  readonly twoTwo: number;
  readonly threeOne: number;
  /** The same special role, different roles. */
  readonly sameRole: number;
  readonly otherRole: number;
  /** A bead is worth its posterior less `floor` per unit; one that stands alone, `aloneWorth` of that. */
  readonly floor: number;
  readonly aloneWorth: number;
}

export const WEIGHTS: Weights = {
  trust: { number: 0.95, date: 0.75, mark: 0.75, name: 0.64, latin: 0.95, word: 0.57 },
  smooth: 0.35,
  damp: 2,
  larger: 0.36,
  smaller: 0.68,
  link: 0.5,
  spread: 0.25,
  short: 1.3,
  length: 0.9,
  alone: -2.65,
  twoOne: -3.5,
  twoTwo: -3.9,
  threeOne: -5.3,
  sameRole: 3.3,
  otherRole: -4,
  floor: 0.1,
  aloneWorth: 0.8,
};
