import { useId, useState } from 'preact/hooks';
import { SIDES } from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import type { Pair } from '../../../library/index.ts';
import type { Langs } from '../pair.tsx';
import { sideName } from './side-name.ts';
import { firstWords, likelyPoint, parts, type SplitPoint } from './split-points.ts';

interface SplitAtProps {
  readonly pair: Pair;
  readonly langs: Langs;
  readonly onSplit: (at: SplitPoint) => void;
}

/** Splits a pair in two where the reader says: on each side, with which passage the second pair begins. */
export function SplitAt({ pair, langs, onSplit }: SplitAtProps) {
  const [at, setAt] = useState(() => likelyPoint(pair));
  const hint = useId();
  const sound = parts(pair, at);
  return (
    <fieldset class="split-at">
      <legend>{t('mend:splitAt.title')}</legend>
      {SIDES.filter((side) => pair[side].length > 0).map((side) => (
        <label key={side}>
          <span>{t('mend:splitAt.side', { name: sideName(side, langs) })}</span>
          <select
            class="field"
            value={at[side]}
            onChange={(event) => setAt({ ...at, [side]: Number(event.currentTarget.value) })}
          >
            {pair[side].map((block, i) => (
              <option key={i} value={i} lang={langs[side]}>
                {firstWords(block) || t('reader:summary.picture')}
              </option>
            ))}
            <option value={pair[side].length}>{t('mend:splitAt.none')}</option>
          </select>
        </label>
      ))}
      <button
        type="button"
        class="button"
        aria-disabled={!sound}
        aria-describedby={sound ? undefined : hint}
        onClick={() => {
          if (sound) onSplit(at);
        }}
      >
        {t('mend:splitAt.act')}
      </button>
      {!sound && (
        <p id={hint} class="explained">
          {t('mend:splitAt.empty')}
        </p>
      )}
    </fieldset>
  );
}
