/** Settings: the app's language, how it looks, what it keeps and whether it may, and what it is. */
import { t } from '../../i18n/index.ts';
import { Icon, say, to, usePageTitle } from '../../ui/index.ts';
import { failureSentence } from '../failure.tsx';
import { About } from './about.tsx';
import { Install } from './install.tsx';
import { Keys } from './keys.tsx';
import { Language } from './language.tsx';
import { LooksChoices } from './looks.tsx';
import './settings.css';
import { Storage } from './storage.tsx';

const sayFailure = (error: unknown) => say(failureSentence(error));

export function Page() {
  usePageTitle(`${t('settings:title')} · ${t('name')}`);
  return (
    <>
      <header class="bar">
        <a class="round" href={to()} aria-label={t('back')}>
          <Icon name="back" />
        </a>
        <h1>{t('settings:title')}</h1>
      </header>
      <main class="settings">
        <Language onFailure={sayFailure} />
        <LooksChoices onFailure={sayFailure} />
        <Keys onFailure={sayFailure} />
        <Storage onFailure={sayFailure} />
        <Install />
        <About />
      </main>
    </>
  );
}
