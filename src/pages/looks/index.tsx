/** How the pages look, as a reader chooses it: theme, size, and the type of each language. The reader's sheet and the settings are two ways in. */
import './looks.css';

export { chooseLooks } from './choose.ts';
export type { Choice } from './choose.ts';
export { SizeSteps } from './size-steps.tsx';
export { ThemeSwitch } from './theme-switch.tsx';
export { asType, wearType } from './type.ts';
export { TypeInDetail } from './type-in-detail.tsx';
