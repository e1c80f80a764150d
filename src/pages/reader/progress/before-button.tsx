import { useEffect } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import type { Jumps } from './use-jumps.ts';

/** The way back after a jump, until it is taken, declined, or gone by hand. */
export function BeforeButton({ jumps: { before, back, forget } }: { jumps: Jumps }) {
  const element = before?.element;
  useEffect(() => {
    if (!element) return;
    let away = false;
    const watch = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) away = true;
      else if (away) forget();
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [element, forget]);
  if (!before) return null;
  return (
    <div class="before-jump">
      <button type="button" onClick={back}>
        <Icon name="turn" />
        {t('place:before')}
      </button>
      <button type="button" class="round" aria-label={t('place:forget')} onClick={forget}>
        <Icon name="close" />
      </button>
    </div>
  );
}
