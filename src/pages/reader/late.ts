import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { say } from '../../ui/index.ts';

/**
 * A part of the reader in a chunk of its own, loaded when it is first wanted.
 *
 * @param load the same function at every call
 * @param onLost it could not be loaded, which was said
 */
export function useLate<P>(
  load: () => Promise<ComponentType<P>>,
  onLost: () => void,
): ComponentType<P> | undefined {
  const [loaded, setLoaded] = useState<{ readonly part?: ComponentType<P> }>();
  useEffect(() => {
    let stale = false;
    load().then(
      (part) => {
        if (!stale) setLoaded({ part });
      },
      () => {
        if (!stale) setLoaded({});
      },
    );
    return () => {
      stale = true;
    };
  }, [load]);
  const lost = loaded !== undefined && !loaded.part;
  useEffect(() => {
    if (!lost) return;
    say(t('failure.chunk'));
    onLost();
  }, [lost, onLost]);
  return loaded?.part;
}
