/** Korean words: lemmas by rule, the parts of a syllable, the glossary. */
export { glossaryDetails } from './glossary-details.ts';
export { glossary } from './glossary.ts';
export { readings } from './lemma.ts';
export type { Reading } from './lemma.ts';
export { isParticle, nounCandidates } from './particles.ts';
export { inflections, predicateCandidates } from './predicate.ts';
export type { Inflection } from './predicate.ts';
export type { Details } from './packed.ts';
export { isHangul, putTogether, takeApart } from './syllable.ts';
export type { Syllable } from './syllable.ts';
export type { Entry } from './table.ts';
