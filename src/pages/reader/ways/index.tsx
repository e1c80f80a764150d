/** The ways through a text: finding, the contents, the keys, how far one is and the way back, in a chunk of its own. */
import { useLate } from '../late.ts';
import type { LayerProps } from './layer.tsx';

export { afterSheet } from './after-sheet.ts';
export { Here } from './here.tsx';
export { ListIcon } from './list-icon.tsx';
export { useWays } from './use-ways.ts';
export type { Ways } from './use-ways.ts';

const load = () => import('./layer.tsx').then(({ Layer }) => Layer);

const nothing = () => undefined;

/** All of it that lies over the page; loaded once the text is there. */
export function WaysLayer(props: LayerProps) {
  const Loaded = useLate(load, nothing);
  return Loaded ? <Loaded {...props} /> : null;
}
