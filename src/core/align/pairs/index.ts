/** Which sentences of the two sides say one thing: by their words, and by their order as a soft price. */
export { meanChance, strengths } from './strengths.ts';
export type { Strengths } from './strengths.ts';
