import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { library } from '../../library/index.ts';
import {
  asType,
  chooseLooks,
  SizeSteps,
  ThemeSwitch,
  TypeInDetail,
  wearType,
  type Choice,
} from '../looks/index.tsx';

/** A line of each language, of our own, as the reader sets it. */
const SAMPLE = [
  { lang: 'en', text: 'The river keeps no secrets from the bridge.' },
  { lang: 'ko', text: '강은 다리에게 숨기는 것이 없다.' },
] as const;

/** Theme, size and type of the text, put on at once. */
export function LooksChoices({ onFailure }: { onFailure: (error: unknown) => void }) {
  const choose = (choice: Choice) => chooseLooks(choice, onFailure);
  // The type is worn where text is read, not at the start.
  useEffect(() => {
    library.setting('looks').then((kept) => wearType(asType(kept)), onFailure);
  }, [onFailure]);
  return (
    <>
      <section aria-labelledby="theme">
        <h2 id="theme">{t('reader:looks.theme')}</h2>
        <ThemeSwitch onTheme={(theme) => choose({ theme })} />
      </section>
      <section aria-labelledby="size">
        <h2 id="size">{t('reader:looks.size')}</h2>
        <SizeSteps onScale={(scale) => choose({ scale })} />
        <div class="sample">
          {SAMPLE.map(({ lang, text }) => (
            <p key={lang} lang={lang}>
              {text}
            </p>
          ))}
        </div>
        <TypeInDetail onChange={(lang, type) => choose({ lang, type })} />
      </section>
    </>
  );
}
