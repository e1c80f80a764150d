/** Buttons, sheets, icons, the route and the looks: knows nothing of articles. */
import './tokens.css';
import './base.css';
import './ui.css';

export { Icon } from './icon.tsx';
export type { IconName } from './icon.tsx';
export { asLooks, looks, SCALES, THEMES, wear } from './looks.ts';
export type { Looks, Theme } from './looks.ts';
export { go, route, to } from './route.ts';
export type { Route } from './route.ts';
export { Sheet } from './sheet.tsx';
export { Switch } from './switch.tsx';
export type { Choice } from './switch.tsx';
export { hush, say, Toast } from './toast.tsx';
export { usePageTitle } from './title.ts';
