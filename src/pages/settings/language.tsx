import { languageName, speak, t, UI_LANGUAGES, uiLanguage, type UiLanguage } from '../../i18n/index.ts';
import { library } from '../../library/index.ts';
import { Switch } from '../../ui/index.ts';

/** The language of the app, each named in its own. */
export function Language({ onFailure }: { onFailure: (error: unknown) => void }) {
  const choose = async (language: UiLanguage) => {
    await speak(language);
    await library.keepSetting('language', language);
  };
  return (
    <section aria-labelledby="language">
      <h2 id="language">{t('settings:language.title')}</h2>
      <Switch
        label={t('settings:language.title')}
        value={uiLanguage.value}
        choices={UI_LANGUAGES.map((language) => ({
          value: language,
          label: languageName(language, language),
          lang: language,
        }))}
        onChoose={(language) => void choose(language).catch(onFailure)}
      />
      <p class="fine">{t('settings:language.hint')}</p>
    </section>
  );
}
