/** The reader: one bitext on the page, either side or both, the line under the eye kept through every change. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { library, LibraryError } from '../../library/index.ts';
import { samplesReady } from '../../samples/index.ts';
import type { Route } from '../../ui/index.ts';
import { Failure } from '../failure.tsx';
import { asType, wearType } from '../looks/index.tsx';
import { Reader, type Opened } from './reader.tsx';
import { keptView } from './use-view.ts';

/** A page that was opened, apart from every other opening. */
interface Visit extends Opened {
  readonly visit: number;
}

async function open(id: string): Promise<Opened> {
  let row = await library.row(id);
  if (!row) {
    // A sample's address may be the first that is ever opened here.
    await samplesReady();
    row = await library.row(id);
  }
  if (!row || row.deletedAt !== undefined) throw new LibraryError('missing');
  const [place, view, looks] = await Promise.all([library.place(id), keptView(), library.setting('looks')]);
  wearType(asType(looks));
  return { row, place, view };
}

export function Page({ route }: { route: Route }) {
  const id = route.path[1] ?? '';
  const [opened, setOpened] = useState<Visit>();
  const [error, setError] = useState<unknown>();
  const [tries, setTries] = useState(0);
  const counted = useRef(false);
  useEffect(() => {
    let stale = false;
    setError(undefined);
    const visit = async () => {
      const found = await open(id);
      // Opening it again because its links changed is no other reading.
      if (!counted.current) await library.opened(id);
      counted.current = true;
      return found;
    };
    visit().then(
      (found) => {
        if (!stale) setOpened({ ...found, visit: tries });
      },
      (reason: unknown) => {
        if (!stale) setError(reason);
      },
    );
    return () => {
      stale = true;
    };
  }, [id, tries]);

  const again = useCallback(() => setTries((before) => before + 1), []);
  if (error !== undefined) return <Failure error={error} onRetry={again} />;
  if (!opened) return <main class="reader" aria-busy="true" aria-label={t('loading')} />;
  return <Reader key={opened.visit} {...opened} onChanged={again} />;
}
