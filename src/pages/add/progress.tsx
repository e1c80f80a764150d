import { useEffect, useRef } from 'preact/hooks';
import { number, t } from '../../i18n/index.ts';

/** How far the linking is, and the way to stop it. */
export function Linking({ done, cancel }: { done: number; cancel: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  const percent = Math.round(done * 100);
  return (
    <div class="linking">
      <p role="status">{t('add:linking')}</p>
      <div
        class="meter"
        role="progressbar"
        aria-label={t('add:linking')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={number(done, { style: 'percent' })}
      >
        <i style={{ width: `${percent}%` }} />
      </div>
      <button type="button" class="button" ref={button} onClick={cancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
