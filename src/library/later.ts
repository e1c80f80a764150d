/** What only some visits need, in a chunk of its own that is loaded when it is called for. */
export { mend } from './mend.ts';
export { changeNotes, readNotes } from './notes.ts';
export { readBitext } from './read.ts';
export { replace } from './replace.ts';
export { twinOf } from './twin.ts';
