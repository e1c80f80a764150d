/** The words of the whole program as types, their validation and their invariants. Imports nobody. */
export * from './types.ts';
export { aloneBeads, BeadError, beadKind, checkBeads, isUnsure, tally, UNSURE } from './beads.ts';
export type { BeadKind, Sizes, Tally } from './beads.ts';
export { LIMITS } from './limits.ts';
export {
  carryMended,
  matchBlocks,
  mend,
  record,
  redo,
  sameBeads,
  startHistory,
  stepBetween,
  undo,
} from './mend/index.ts';
export type { Edit, History, Step } from './mend/index.ts';
export * from './notes/index.ts';
export { FieldError } from './fields.ts';
export { asArticle, asBead, asBitext, asBlock, asPlace } from './validate.ts';
