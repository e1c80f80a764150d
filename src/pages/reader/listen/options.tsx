import { SIDES } from '../../../core/bitext/index.ts';
import { languageName, listing, number, t } from '../../../i18n/index.ts';
import type { Langs } from '../pair.tsx';
import { howToGet } from './advice.tsx';
import { PAUSES, RATES, REPEATS, type Choices } from './choices.ts';
import { Pick } from './pick.tsx';
import { platformOf } from './platform.ts';

interface OptionsProps {
  readonly id: string;
  readonly langs: Langs;
  readonly choices: Choices;
  /** Every language that is said has a voice, as far as the browser tells. */
  readonly voiced: boolean;
  readonly onChoose: (part: Partial<Choices>) => void;
}

function seconds(ms: number): string {
  if (ms === 0) return t('listen:none');
  return number(ms / 1000, { style: 'unit', unit: 'second', unitDisplay: 'short' });
}

/** How fast each language is said, how often, and with how long a pause. */
export function Options({ id, langs, choices, voiced, onChoose }: OptionsProps) {
  const { rates, repeats, pause } = choices;
  const spoken = [...new Set(SIDES.flatMap((side) => langs[side] ?? []))];
  return (
    <div class="options" id={id}>
      {spoken.map((lang) => (
        <Pick
          key={lang}
          label={t('listen:speed', { language: languageName(lang) })}
          values={RATES}
          value={rates[lang] ?? 1}
          nameOf={(rate) => `${number(rate)}×`}
          onPick={(rate) => onChoose({ rates: { ...rates, [lang]: rate } })}
        />
      ))}
      <Pick
        label={t('listen:repeats')}
        values={REPEATS}
        value={repeats}
        nameOf={(count) => t('listen:times', { count })}
        onPick={(times) => onChoose({ repeats: times })}
      />
      <Pick
        label={t('listen:silence')}
        values={PAUSES}
        value={pause}
        nameOf={seconds}
        onPick={(ms) => onChoose({ pause: ms })}
      />
      {/* Chrome on Android names voices that are not installed, and then takes an English one. */}
      {voiced && platformOf(navigator) === 'android' && (
        <p>
          {t('listen:wrong')} {howToGet(listing(spoken.map((lang) => languageName(lang))))}
        </p>
      )}
    </div>
  );
}
