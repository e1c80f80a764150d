/** The chunk: what `index.tsx` loads in one go. */
export { askPair } from './pair.ts';
export { Differs } from './differs.tsx';
export { Layer } from './layer.tsx';
export { UncoverChoice } from './uncover.tsx';
