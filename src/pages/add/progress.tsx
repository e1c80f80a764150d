import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { number, t } from '../../i18n/index.ts';
import type { Coming } from './pictures/index.ts';

function Meter({ label, done }: { label: string; done: number }) {
  const percent = Math.round(done * 100);
  return (
    <div
      class="meter"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={number(done, { style: 'percent' })}
    >
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}

interface WorkProps {
  readonly label: string;
  readonly done: number;
  readonly cancel: () => void;
  readonly children?: ComponentChildren;
}

/** Work under way in the place of the page's buttons: how far it is, and the way to stop it. */
function Work({ label, done, cancel, children }: WorkProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <div class="linking">
      <p role="status">{label}</p>
      <Meter label={label} done={done} />
      {children}
      <button type="button" class="button" ref={button} onClick={cancel}>
        {t('cancel')}
      </button>
    </div>
  );
}

/** How far the linking is. */
export function Linking({ done, cancel }: { done: number; cancel: () => void }) {
  return <Work label={t('add:linking')} done={done} cancel={cancel} />;
}

function progressOf(coming: readonly Coming[]): { done: number; total: number } {
  const all = coming.map(({ progress }) => progress.value);
  const sum = (of: 'done' | 'total') => all.reduce((so, one) => so + one[of], 0);
  return { done: sum('done'), total: sum('total') };
}

/** How far the pictures are that saving waits for. */
export function PicturesComing({ coming, cancel }: { coming: readonly Coming[]; cancel: () => void }) {
  const { done, total } = progressOf(coming);
  return (
    <Work label={t('ways:pictures.label')} done={done / total} cancel={cancel}>
      <button
        type="button"
        class="button main"
        onClick={() => {
          for (const one of coming) one.stop();
        }}
      >
        {t('ways:pictures.stop')}
      </button>
    </Work>
  );
}

/** How far an article's pictures are, on its card. */
export function CardPictures({ coming }: { coming: Coming }) {
  const { done, total } = coming.progress.value;
  return (
    <div class="hint">
      <p>{t('ways:pictures.coming', { done, total })}</p>
      <Meter label={t('ways:pictures.label')} done={done / total} />
      <div class="options">
        <button type="button" class="button plain" onClick={coming.stop}>
          {t('ways:pictures.stop')}
        </button>
      </div>
    </div>
  );
}
