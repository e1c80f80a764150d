import { t } from '../../i18n/index.ts';
import { Switch } from '../../ui/index.ts';
import { useKeysWanted } from '../reader/keys/wanted.ts';

/** Whether single letters act in the reader: they must not where they are in somebody's way (WCAG 2.1.4). */
export function Keys({ onFailure }: { onFailure: (error: unknown) => void }) {
  const [on = true, turn] = useKeysWanted(onFailure);
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('keys:on')}</h2>
      <Switch
        label={t('keys:on')}
        value={on ? 'on' : 'off'}
        choices={(['on', 'off'] as const).map((value) => ({ value, label: t(`keys:turn.${value}`) }))}
        onChoose={(value) => turn(value === 'on')}
      />
      <p class="fine">{t('keys:settings')}</p>
    </section>
  );
}
