import type { ComponentChildren } from 'preact';
import { number, t } from '../../i18n/index.ts';
import { library } from '../../library/index.ts';
import { looks, SCALES, Sheet, Switch, THEMES, wear, type Looks } from '../../ui/index.ts';

interface LooksSheetProps {
  /** Puts new looks on the page without moving the line under the eye. */
  readonly change: (put: () => void) => void;
  readonly onClose: () => void;
  readonly onFailure: (error: unknown) => void;
  /** What else there is to choose, above the type. */
  readonly children?: ComponentChildren;
}

/** How the page looks: which texts, their size and the theme, seen at once behind the sheet. */
export function LooksSheet({ change, onClose, onFailure, children }: LooksSheetProps) {
  const now = looks.value;
  const put = (part: Partial<Looks>) => {
    const wanted = { ...now, ...part };
    change(() => wear(wanted));
    library.keepSetting('looks', wanted).catch(onFailure);
  };
  const at = SCALES.findIndex((scale) => scale === now.scale);
  const step = (by: number) => {
    const scale = SCALES[at + by];
    if (scale !== undefined) put({ scale });
  };
  return (
    <Sheet title={t('reader:looks.title')} close={t('close')} onClose={onClose}>
      <div class="looks">
        {children}
        <div class="steps" role="group" aria-label={t('reader:looks.size')}>
          <button type="button" class="button" disabled={at <= 0} onClick={() => step(-1)}>
            <span aria-hidden="true" class="small">
              가A
            </span>
            <span class="unseen">{t('reader:looks.smaller')}</span>
          </button>
          <output>{number(now.scale, { style: 'percent' })}</output>
          <button type="button" class="button" disabled={at >= SCALES.length - 1} onClick={() => step(1)}>
            <span aria-hidden="true" class="large">
              가A
            </span>
            <span class="unseen">{t('reader:looks.larger')}</span>
          </button>
        </div>
        <Switch
          label={t('reader:looks.theme')}
          value={now.theme}
          choices={THEMES.map((theme) => ({ value: theme, label: t(`reader:looks.${theme}`) }))}
          onChoose={(theme) => put({ theme })}
        />
      </div>
    </Sheet>
  );
}
