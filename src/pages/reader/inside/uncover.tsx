import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { library } from '../../../library/index.ts';
import { Switch } from '../../../ui/index.ts';
import type { UncoverProps } from './index.tsx';
import { canPaintFinely } from './paint.ts';

const KEY = 'uncover';
const WAYS = ['whole', 'sentence'] as const;
type Way = (typeof WAYS)[number];

/** What reveal uncovers at a time. */
export const uncovering = signal<Way>('whole');

/** Reads what was chosen; a whole pair where nothing was, or where this browser cannot cover a sentence. */
export async function readUncovering(): Promise<void> {
  const kept = await library.setting(KEY);
  uncovering.value = (canPaintFinely() ? WAYS.find((way) => way === kept) : undefined) ?? 'whole';
}

/** The choice of what reveal uncovers, beside the choice of reveal itself. */
export function UncoverChoice({ onFailure }: UncoverProps) {
  useEffect(() => {
    readUncovering().catch(onFailure);
  }, [onFailure]);
  if (!canPaintFinely()) return null;
  const choose = (way: Way) => {
    uncovering.value = way;
    library.keepSetting(KEY, way).catch(onFailure);
  };
  return (
    <div class="first uncover">
      <span aria-hidden="true">{t('inside:uncover.label')}</span>
      <Switch
        label={t('inside:uncover.label')}
        value={uncovering.value}
        choices={WAYS.map((way) => ({ value: way, label: t(`inside:uncover.${way}`) }))}
        onChoose={choose}
      />
    </div>
  );
}
