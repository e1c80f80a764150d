/** Reading aloud: whether the browser can, and the panel in a chunk of its own. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { say } from '../../../ui/index.ts';
import type { PanelProps } from './panel.tsx';

/** Whether this browser can read aloud at all. */
export const CAN_LISTEN = 'speechSynthesis' in globalThis;

/** The panel, loaded when it is asked for. Gives the focus back to where it was opened from. */
export function Listen(props: PanelProps) {
  const [loaded, setLoaded] = useState<{ readonly Panel?: ComponentType<PanelProps> }>();
  const { onClose } = props;
  useEffect(() => {
    let stale = false;
    import('./panel.tsx').then(
      ({ Panel }) => {
        if (!stale) setLoaded({ Panel });
      },
      () => {
        if (!stale) setLoaded({});
      },
    );
    const before = document.activeElement;
    return () => {
      stale = true;
      const lost = document.activeElement === document.body;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const failed = loaded !== undefined && !loaded.Panel;
  useEffect(() => {
    if (!failed) return;
    say(t('failure.chunk'));
    onClose();
  }, [failed, onClose]);
  return loaded?.Panel ? <loaded.Panel {...props} /> : null;
}
