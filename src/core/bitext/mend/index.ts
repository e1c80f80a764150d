/**
 * Mending: what a reader changes in the links of a bitext. Pure functions over beads, each of which leaves them
 * sound; a history of them; and what is kept of them when the aligner or a newer text comes over them.
 */
export { carryMended } from './carry.ts';
export { mend } from './edit.ts';
export type { Edit } from './edit.ts';
export { record, redo, startHistory, stepBetween, undo } from './history.ts';
export type { History, Step } from './history.ts';
export { matchBlocks } from './match.ts';
export { sameBeads } from './same.ts';
