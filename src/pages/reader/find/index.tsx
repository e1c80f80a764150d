/** Finding words in an article, in both languages and all of its pairs, in a chunk of its own. */
import { useEffect, useRef } from 'preact/hooks';
import { useLate } from '../late.ts';
import type { FindBarProps } from './find-bar.tsx';

const load = () => import('./find-bar.tsx').then(({ FindBar }) => FindBar);

/** The bar, loaded when it is asked for. Gives the focus back to where it was opened from. */
export function Find(props: FindBarProps) {
  const Bar = useLate(load, props.onClose);
  // Before the bar beneath is closed to the focus.
  const before = useRef(document.activeElement);
  useEffect(
    () => () => {
      const { current } = before;
      const lost = document.activeElement === document.body;
      if (lost && current instanceof HTMLElement && current.isConnected)
        current.focus({ preventScroll: true });
    },
    [],
  );
  return Bar ? <Bar {...props} /> : null;
}
