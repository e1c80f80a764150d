/** The pages, each a lazy chunk, and the one place that shows the right one. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { speakWhole, t } from '../i18n/index.ts';
import { route, to, Toast, type Route } from '../ui/index.ts';
import { Failure } from './failure.tsx';

interface PageProps {
  readonly route: Route;
}

const PAGES: Partial<Record<string, () => Promise<{ Page: ComponentType<PageProps> }>>> = {
  '': () => import('./shelf/index.tsx'),
  read: () => import('./reader/index.tsx'),
  add: () => import('./add/index.tsx'),
  settings: () => import('./settings/index.tsx'),
};

/** A part of the app that did not load: offline before it was kept, or after an update. */
class ChunkError extends Error {
  readonly code = 'chunk';
}

type Shown =
  | { readonly kind: 'page'; readonly name: string; readonly Page: ComponentType<PageProps> }
  | { readonly kind: 'missing' | 'opening' };

async function load(name: string): Promise<Shown> {
  const importer = PAGES[name];
  if (!importer) return { kind: 'missing' };
  try {
    const [{ Page }] = await Promise.all([importer(), name === '' ? undefined : speakWhole()]);
    return { kind: 'page', name, Page };
  } catch (cause) {
    throw new ChunkError(`The page "${name}" did not load`, { cause });
  }
}

function Missing() {
  return (
    <main class="failure">
      <h1>{t('missing.title')}</h1>
      <p>{t('missing.body')}</p>
      <a class="button main" href={to()}>
        {t('missing.go')}
      </a>
    </main>
  );
}

/** The page of the route, and what is said at its foot. */
export function Pages() {
  const now = route();
  const name = now.path[0] ?? '';
  const [shown, setShown] = useState<Shown>({ kind: 'opening' });
  const [error, setError] = useState<unknown>(undefined);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let stale = false;
    setError(undefined);
    load(name).then(
      (page) => {
        if (!stale) setShown(page);
      },
      (reason: unknown) => {
        if (!stale) setError(reason);
      },
    );
    return () => {
      stale = true;
    };
  }, [name, tries]);

  const again = () => setTries(tries + 1);
  return (
    <>
      {error !== undefined ? (
        <Failure error={error} onRetry={again} />
      ) : shown.kind === 'page' && shown.name === name ? (
        <shown.Page key={now.path.join('/')} route={now} />
      ) : (
        shown.kind === 'missing' && <Missing />
      )}
      <Toast />
    </>
  );
}
