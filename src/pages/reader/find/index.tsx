/** Finding words in an article, in both languages and all of its pairs, in a chunk of its own. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLate } from '../late.ts';
import type { FindBarProps } from './find-bar.tsx';

const load = () => import('./find-bar.tsx').then(({ FindBar }) => FindBar);

interface FindProps extends FindBarProps {
  /** What had the focus before, and gets it back. */
  readonly from: RefObject<Element | null>;
}

/** The bar, loaded when it is asked for. Gives the focus back to where it was opened from. */
export function Find({ from, ...props }: FindProps) {
  const Bar = useLate(load, props.onClose);
  useEffect(
    () => () => {
      const { current } = from;
      const lost = document.activeElement === document.body;
      if (lost && current instanceof HTMLElement && current.isConnected)
        current.focus({ preventScroll: true });
    },
    [from],
  );
  return Bar ? <Bar {...props} /> : null;
}
