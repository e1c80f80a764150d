/** What a word of a pair is: its dictionary form, its endings, its entries, and what answers to it on the other side. */
export { lookUp } from './look-up.ts';
export type { FoundEntry, FoundWord, WordAsk, WordReading, WordValue } from './types.ts';
