/** The sheet that lists the reader's keys, and turns them off. */
import './keys.css';
import { t } from '../../../i18n/index.ts';
import { Sheet, Switch } from '../../../ui/index.ts';
import { KEYS, type Key } from './list.ts';
import { useKeysWanted } from './wanted.ts';

export interface KeysSheetProps {
  readonly onClose: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** The caps of the keys that are pressed together. */
function capsOf({ cap, shift }: Key): string[] {
  return shift && cap !== '?' ? ['Shift', cap] : [cap];
}

export function KeysSheet({ onClose, onFailure }: KeysSheetProps) {
  const [on = true, turn] = useKeysWanted(onFailure);
  return (
    <Sheet title={t('keys:title')} close={t('close')} onClose={onClose}>
      <div class="keys-sheet">
        <Switch
          label={t('keys:on')}
          value={on ? 'on' : 'off'}
          choices={(['on', 'off'] as const).map((value) => ({ value, label: t(`keys:turn.${value}`) }))}
          onChoose={(value) => turn(value === 'on')}
        />
        <p class="explained">{t(on ? 'keys:hint' : 'keys:turnedOff')}</p>
        <dl data-on={on}>
          {KEYS.map((key) => (
            <div key={key.act}>
              <dt>
                {capsOf(key).map((cap) => (
                  <kbd key={cap}>{cap}</kbd>
                ))}
              </dt>
              <dd>{t(`keys:do.${key.act}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Sheet>
  );
}
