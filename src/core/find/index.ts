/** Finding a word in a text as a reader of either language types it: no matter the case, the accents or the encoding, by initial consonants, by a syllable that is still being typed. */
export { fold } from './fold.ts';
export type { Folded } from './fold.ts';
export { asQuery, LONGEST_QUERY } from './query.ts';
export type { Query } from './query.ts';
export { hitsIn } from './hits.ts';
export type { Span } from './hits.ts';
