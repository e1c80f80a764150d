/**
 * What the form of a Korean word says: its endings and particles, and how it sounds. A door of its own: only readers
 * ask for it, and the aligner must not load it.
 */
export { grammarOf, nounMarks } from './grammar.ts';
export type { GrammarMark } from './grammar.ts';
export { romanise } from './romanise.ts';
