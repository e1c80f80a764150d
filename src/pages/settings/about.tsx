import { version } from '../../../package.json';
import { t } from '../../i18n/index.ts';

/** What the app is, what it keeps and what it sends: nothing. */
export function About() {
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('settings:about.title')}</h2>
      <p>{t('settings:about.what')}</p>
      <p class="fine">{t('settings:about.kept')}</p>
      <p class="fine">{t('settings:about.sent')}</p>
      <p class="fine">{t('settings:about.licence', { version })}</p>
    </section>
  );
}
