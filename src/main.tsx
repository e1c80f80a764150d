import { render } from 'preact';
import { browserLanguage, speak, UI_LANGUAGES } from './i18n/index.ts';
import { library, watchLibrary } from './library/index.ts';
import { Pages } from './pages/index.tsx';
import { outdated, startPwa } from './pwa/index.ts';
import { asLooks, wear } from './ui/index.ts';

interface Chosen {
  readonly language?: unknown;
  readonly looks?: unknown;
  readonly installDeclined?: unknown;
}

/** What the reader chose before; where the library cannot be opened the pages say so, in the browser's language. */
async function chosen(): Promise<Chosen> {
  try {
    const [language, looks, installDeclined] = await Promise.all(
      ['language', 'looks', 'installDeclined'].map((key) => library.setting(key)),
    );
    return { language, looks, installDeclined };
  } catch {
    return {};
  }
}

async function start(): Promise<void> {
  const { language, looks, installDeclined } = await chosen();
  wear(asLooks(looks));
  await speak(UI_LANGUAGES.find((known) => known === language) ?? browserLanguage());
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no place for the app');
  root.replaceChildren();
  render(<Pages />, root);
  startPwa({
    before: installDeclined === true,
    // Asked once more on the next visit is all that a failure costs.
    remember: () => void library.keepSetting('installDeclined', true).catch(() => undefined),
  });
  watchLibrary(({ kind }) => {
    if (kind === 'outdated') outdated.value = true;
  });
}

void start();
