/** Mending a link by thumb: what the pair's sheet offers, and how the page shows it with the line under the eye kept. */
import './mend.css';

export { openAround } from './around.ts';
export type { Around } from './around.ts';
export { cutInto } from './cuts.ts';
export type { Cut } from './cuts.ts';
export { holdText } from './hold.ts';
export { MendLink } from './mend-link.tsx';
export { useMending } from './use-mending.ts';
export type { Mending } from './use-mending.ts';
