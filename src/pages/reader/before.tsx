import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';

/** Where a reader was who followed a button of a list: the button, and its height on the screen. */
interface Before {
  readonly button: HTMLElement;
  readonly y: number;
}

/**
 * The way back for who follows a button of a list into the text.
 *
 * @param section the list, focusable: who has come back to it needs the way no more
 * @returns to be called with the button before the page is moved, and the button that leads back
 */
export function useBefore(
  section: RefObject<HTMLElement | null>,
): readonly [leave: (button: HTMLElement) => void, back: ComponentChildren] {
  const [before, setBefore] = useState<Before>();
  useEffect(() => {
    const { current } = section;
    if (!before || !current) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setBefore(undefined));
    watch.observe(current);
    return () => watch.disconnect();
  }, [section, before]);

  const goBack = ({ button, y }: Before) => {
    // Its line may be gone, where the pair was mended meanwhile.
    const target = button.isConnected ? button : section.current;
    target?.focus({ preventScroll: true });
    scrollBy({ top: (target?.getBoundingClientRect().top ?? 0) - y, behavior: 'instant' });
    setBefore(undefined);
  };
  const leave = (button: HTMLElement) => setBefore({ button, y: button.getBoundingClientRect().top });
  const back = before && (
    <button type="button" class="button main before" onClick={() => goBack(before)}>
      {t('reader:summary.before')}
    </button>
  );
  return [leave, back];
}
