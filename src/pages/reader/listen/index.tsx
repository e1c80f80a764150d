/** Reading aloud: whether the browser can, and the panel in a chunk of its own. */
import { useEffect } from 'preact/hooks';
import { useLate } from '../late.ts';
import type { PanelProps } from './panel.tsx';

/** Whether this browser can read aloud at all. */
export const CAN_LISTEN = 'speechSynthesis' in globalThis;

const load = () => import('./panel.tsx').then(({ Panel }) => Panel);

/** The panel, loaded when it is asked for. Gives the focus back to where it was opened from. */
export function Listen(props: PanelProps) {
  const Panel = useLate(load, props.onClose);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const lost = document.activeElement === document.body;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return Panel ? <Panel {...props} /> : null;
}
