import { useEffect, useState } from 'preact/hooks';
import { number, t } from '../../i18n/index.ts';
import { askToPersist, library, storageState, watchLibrary, type StorageState } from '../../library/index.ts';
import { say } from '../../ui/index.ts';

interface Kept {
  readonly articles: number;
  readonly storage: StorageState;
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes as a reader counts them: `412 kB`, `3.1 MB`. */
function size(bytes: number): string {
  const power = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** power;
  return number(value, {
    style: 'unit',
    unit: UNITS[power - 1],
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && power > 1 ? 1 : 0,
  });
}

async function count(): Promise<Kept> {
  const [rows, storage] = await Promise.all([library.list(), storageState()]);
  return { articles: rows.length, storage };
}

/** How much the library takes, and whether the browser promised to keep it. */
export function Storage({ onFailure }: { onFailure: (error: unknown) => void }) {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    let stale = false;
    const look = () => {
      count().then(
        (found) => {
          if (!stale) setKept(found);
        },
        (error: unknown) => {
          if (!stale) onFailure(error);
        },
      );
    };
    look();
    const unwatch = watchLibrary(look);
    return () => {
      stale = true;
      unwatch();
    };
  }, [onFailure]);
  const ask = async () => {
    const persisted = await askToPersist();
    setKept(await count());
    if (!persisted) say(t('settings:storage.refused'));
  };
  return (
    <section aria-labelledby="storage" aria-busy={!kept}>
      <h2 id="storage">{t('settings:storage.title')}</h2>
      {kept && <Promised kept={kept} onAsk={() => void ask().catch(onFailure)} />}
    </section>
  );
}

function Promised({ kept: { articles, storage }, onAsk }: { kept: Kept; onAsk: () => void }) {
  return (
    <>
      <p>
        {t('settings:storage.articles', { count: articles })}
        {storage.usage !== undefined && ` · ${t('settings:storage.usage', { size: size(storage.usage) })}`}
      </p>
      {storage.persisted === true && <p class="fine">{t('settings:storage.promised')}</p>}
      {storage.persisted === false && (
        <>
          <p class="fine">{t('settings:storage.notPromised')}</p>
          <button type="button" class="button" onClick={onAsk}>
            {t('settings:storage.ask')}
          </button>
        </>
      )}
    </>
  );
}
