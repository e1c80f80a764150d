import { useEffect, useRef } from 'preact/hooks';
import { number, t } from '../../i18n/index.ts';
import type { Fetching } from './draft.ts';

/** So many bytes are there before the reader is told how many. */
const WORTH_TELLING = 20_000;

/** A page on its way, how much of it is there, and the way to stop it. */
export function OnItsWay({ fetching }: { fetching: Fetching }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  const bytes = fetching.bytes.value;
  return (
    <div class="drop" aria-busy="true">
      <p role="status" class="status">
        {t('ways:fetching', { host: fetching.host })}
      </p>
      {bytes > WORTH_TELLING && (
        <p class="status">
          {number(Math.round(bytes / 1000), { style: 'unit', unit: 'kilobyte', unitDisplay: 'short' })}
        </p>
      )}
      <div class="ways">
        <button type="button" class="button" ref={button} onClick={fetching.stop}>
          {t('ways:stop')}
        </button>
      </div>
    </div>
  );
}
