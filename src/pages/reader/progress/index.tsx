/** Where one is in a text: how far it is read and what time is left, its headings, jumps and the way back. */
import './progress.css';
import { useLate } from '../late.ts';
import type { ContentsProps } from './contents.tsx';

export { BeforeButton } from './before-button.tsx';
export type { Heading, Outline } from './outline.ts';
export { ProgressLine } from './progress-line.tsx';
export { headingAt, standingOf } from './standing.ts';
export type { Standing } from './standing.ts';
export { sentence, toldOf } from './told.ts';
export { useJumps } from './use-jumps.ts';
export type { Jumps } from './use-jumps.ts';
export { useOutline } from './use-outline.ts';

const load = () => import('./contents.tsx').then(({ Contents }) => Contents);

/** The sheet of the headings. */
export function Contents(props: ContentsProps) {
  const Sheet = useLate(load, props.onClose);
  return Sheet ? <Sheet {...props} /> : null;
}
