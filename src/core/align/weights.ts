import type { Kind } from './token.ts';

/** Trust in a match by kind: the share of true pairs in which such a token is found again. 0 silences a kind. */
export type Trust = Readonly<Record<Kind, number>>;

/** What the roles of two units weigh, in nats. */
export interface RoleWeights {
  readonly single: number;
  readonly same: number;
  readonly heading: number;
  readonly question: number;
  readonly other: number;
  readonly apart: number;
}

/** What a bead of paragraphs weighs in their order. Log-likelihood ratios in nats unless said otherwise. */
export interface ParagraphWeights {
  readonly trust: Trust;
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
  readonly roles: RoleWeights;
}

/** What the order of sentences weighs: chances of a hidden Markov model's steps. */
export interface OrderWeights {
  /** Of the jumps -1, 0, 1, 2 and 3; longer ones halve from the outermost. */
  readonly jumps: readonly [back: number, stay: number, next: number, second: number, third: number];
  /** Of a jump to anywhere, inside a unit and at its start. */
  readonly far: number;
  readonly farAtStart: number;
  /** That a sentence has no counterpart, and how much, in nats, speaks for it whatever it says. */
  readonly nowhere: number;
  readonly nowhereEvidence: number;
  /** That a sentence has its counterpart far away while the next one goes on here. */
  readonly aside: number;
  /** How strongly the ratio of the sides' lengths shifts the jumps 0 and 2. */
  readonly pace: number;
}

/** What a pair of sentences weighs, in nats unless said otherwise. */
export interface PairWeights {
  readonly trust: Trust;
  readonly smooth: number;
  readonly damp: number;
  /** The most that missing tokens speak against a pair. */
  readonly floor: number;
  readonly larger: number;
  readonly smaller: number;
  readonly constant: number;
  /** Price of standing at other ends of the two sides. */
  readonly apart: number;
  readonly roles: RoleWeights;
  readonly order: OrderWeights;
  /** Share of the larger of two directions in their mean. */
  readonly mix: number;
  /** What the first pass adds to pairs of two units, and the share of linked sentences from which it adds. */
  readonly together: number;
  readonly togetherFrom: number;
}

/** All that the aligner weighs. Fitted on half of the development documents; the other half was kept apart. */
export interface Weights {
  readonly paragraphs: ParagraphWeights;
  readonly pairs: PairWeights;
}

export const WEIGHTS: Weights = {
  paragraphs: {
    trust: { number: 0.95, date: 0.75, mark: 0.75, name: 0.64, latin: 0.95, word: 0.57, grammar: 0 },
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
    roles: { single: 3.3, same: 3.3, heading: 1.65, question: 1.2, other: -4, apart: -16 },
  },
  pairs: {
    trust: { number: 0.583, date: 0.96, mark: 0.524, name: 0.743, latin: 0.314, word: 0.354, grammar: 0.22 },
    smooth: 0.213,
    damp: 8.24,
    floor: 2.41,
    larger: 0.863,
    smaller: 0.922,
    constant: 0.397,
    apart: 0.242,
    roles: { single: 3.93, same: 1.26, heading: 0.735, question: 0.724, other: -8.91, apart: -12 },
    order: {
      jumps: [0.0456, 0.212, 0.214, 0.0673, 0.0255],
      far: 0.00788,
      farAtStart: 0.275,
      nowhere: 0.0724,
      nowhereEvidence: 1.82,
      aside: 0.00897,
      pace: 1.52,
    },
    mix: 0.5,
    together: 3.5,
    togetherFrom: 0.441,
  },
};
