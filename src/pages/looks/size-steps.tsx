import { number, t } from '../../i18n/index.ts';
import { looks, SCALES } from '../../ui/index.ts';

/** Steps through the sizes of the text. */
export function SizeSteps({ onScale }: { onScale: (scale: number) => void }) {
  const { scale } = looks.value;
  const at = SCALES.findIndex((step) => step === scale);
  const step = (by: number) => {
    const next = SCALES[at + by];
    if (next !== undefined) onScale(next);
  };
  // Not `disabled`: a button that goes out while it has the focus would lose it.
  return (
    <div class="size" role="group" aria-label={t('reader:looks.size')}>
      <button
        type="button"
        class="button"
        aria-label={t('reader:looks.smaller')}
        aria-disabled={at <= 0}
        onClick={() => step(-1)}
      >
        <span class="smaller" aria-hidden="true">
          가A
        </span>
      </button>
      <output>{number(scale, { style: 'percent' })}</output>
      <button
        type="button"
        class="button"
        aria-label={t('reader:looks.larger')}
        aria-disabled={at >= SCALES.length - 1}
        onClick={() => step(1)}
      >
        <span class="larger" aria-hidden="true">
          가A
        </span>
      </button>
    </div>
  );
}
