/** The same article again: what its newer text adds, takes away and changes, before it takes the older one's place. */
export { changesBetween, type Changes } from './changes.ts';
export { ChangesShown } from './changes-shown.tsx';
