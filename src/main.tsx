import { render } from 'preact';
import { browserLanguage, speak, UI_LANGUAGES } from './i18n/index.ts';
import { library } from './library/index.ts';
import { Pages } from './pages/index.tsx';
import { asLooks, wear } from './ui/index.ts';

/** What the reader chose before; where the library cannot be opened the pages say so, in the browser's language. */
async function chosen(): Promise<{ language: unknown; looks: unknown }> {
  try {
    const [language, looks] = await Promise.all([library.setting('language'), library.setting('looks')]);
    return { language, looks };
  } catch {
    return { language: undefined, looks: undefined };
  }
}

async function start(): Promise<void> {
  const { language, looks } = await chosen();
  wear(asLooks(looks));
  await speak(UI_LANGUAGES.find((known) => known === language) ?? browserLanguage());
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no place for the app');
  root.replaceChildren();
  render(<Pages />, root);
  const { startPwa } = await import('./pwa/index.ts');
  startPwa();
}

void start();
