/** What a reader leaves in a bitext: notes on pairs and highlights on words, and how they stay with their words. */
export { anchorOn, anchorOnBlock, isLost, noteText, standsIn, trimmed } from './anchor.ts';
export type { Spot } from './anchor.ts';
export { carryNoted } from './carry.ts';
export { applied, inverse } from './change.ts';
export { paint } from './paint.ts';
export type { Stroke } from './paint.ts';
export { COLOURS } from './types.ts';
export type { Anchor, Colour, Highlight, Note, Noted, NotedChange } from './types.ts';
export { asNoted } from './validate.ts';
