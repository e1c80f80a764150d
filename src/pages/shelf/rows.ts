import { useEffect, useState } from 'preact/hooks';
import { library, watchLibrary, type BitextRow } from '../../library/index.ts';
import { samplesReady } from '../../samples/index.ts';

let purged = false;

/** What was deleted before this start is past its undo. */
async function purgeOnce(): Promise<void> {
  if (purged) return;
  purged = true;
  await library.purge();
}

interface Rows {
  /** `undefined` until they are read. */
  readonly rows: readonly BitextRow[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The library's rows, as they change; the first visit's samples among them. */
export function useRows(): Rows {
  const [rows, setRows] = useState<readonly BitextRow[]>();
  const [error, setError] = useState<unknown>();
  const [tries, setTries] = useState(0);
  // An effect runs after the paint, so that the samples never hold up the first one.
  useEffect(() => {
    let stale = false;
    let seeded = false;
    const fail = (reason: unknown) => {
      if (!stale) setError(reason);
    };
    const look = async () => {
      const found = await library.list();
      // An empty library before the samples are in it would be called empty for an instant.
      if (!stale && (seeded || found.length > 0)) setRows(found);
    };
    const start = async () => {
      await look();
      await purgeOnce();
      await samplesReady();
      seeded = true;
      await look();
    };
    setError(undefined);
    start().catch(fail);
    const unwatch = watchLibrary(({ kind }) => {
      if (kind !== 'setting') look().catch(fail);
    });
    return () => {
      stale = true;
      unwatch();
    };
  }, [tries]);
  return { rows, error, retry: () => setTries(tries + 1) };
}
