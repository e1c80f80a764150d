import { number, t } from '../../i18n/index.ts';
import { library } from '../../library/index.ts';
import { looks, SCALES, Switch, THEMES, wear, type Looks } from '../../ui/index.ts';

/** A line of each language, of our own, as the reader sets it. */
const SAMPLE = [
  { lang: 'en', text: 'The river keeps no secrets from the bridge.' },
  { lang: 'ko', text: '강은 다리에게 숨기는 것이 없다.' },
] as const;

interface SizeStepsProps {
  readonly scale: number;
  readonly onScale: (scale: number) => void;
}

function SizeSteps({ scale, onScale }: SizeStepsProps) {
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

/** Theme and size of the text, put on at once. */
export function LooksChoices({ onFailure }: { onFailure: (error: unknown) => void }) {
  const now = looks.value;
  const put = (part: Partial<Looks>) => {
    const wanted = { ...now, ...part };
    wear(wanted);
    library.keepSetting('looks', wanted).catch(onFailure);
  };
  return (
    <>
      <section aria-labelledby="theme">
        <h2 id="theme">{t('reader:looks.theme')}</h2>
        <Switch
          label={t('reader:looks.theme')}
          value={now.theme}
          choices={THEMES.map((theme) => ({ value: theme, label: t(`reader:looks.${theme}`) }))}
          onChoose={(theme) => put({ theme })}
        />
      </section>
      <section aria-labelledby="size">
        <h2 id="size">{t('reader:looks.size')}</h2>
        <SizeSteps scale={now.scale} onScale={(scale) => put({ scale })} />
        <div class="sample">
          {SAMPLE.map(({ lang, text }) => (
            <p key={lang} lang={lang}>
              {text}
            </p>
          ))}
        </div>
      </section>
    </>
  );
}
