/** Two texts in two languages to the beads that link them: which paragraphs of one are which of the other. */
export { alignArticles, alignUnits, READ } from './align.ts';
export type { AlignOptions } from './align.ts';
export { compareSides } from './compare.ts';
export type { Relation } from './compare.ts';
export type { Units } from './units.ts';
export { irregularForms } from './english/irregular.ts';
export { regionNames } from './korean/regions.ts';
export { tokensIn } from './tokenisers.ts';
export type { PlacedToken } from './tokenisers.ts';
export { disagreementsIn, linkInside } from './inside/index.ts';
export type { Disagreement, Inside, PairSide, SentenceLink, WordLink } from './inside/index.ts';
export type { Kind } from './token.ts';
export { WEIGHTS } from './weights.ts';
export type { Weights } from './weights.ts';
