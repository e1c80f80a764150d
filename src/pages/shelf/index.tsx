/** Shelf: what was read last on top, then the rest; search, delete with undo, and the way to a new article. */
import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import type { BitextRow } from '../../library/index.ts';
import { Icon, to, usePageTitle } from '../../ui/index.ts';
import { Failure } from '../failure.tsx';
import { findRows } from './find.ts';
import { Last } from './last.tsx';
import { List } from './list.tsx';
import { useRows } from './rows.ts';
import { Search } from './search.tsx';
import './shelf.css';

function Brand() {
  return (
    <div class="brand">
      <span class="mark" aria-hidden="true" />
      <h1 lang="en">
        Naranhi <span lang="ko">나란히</span>
      </h1>
      <a class="round" href={to(['settings'])} aria-label={t('shelf:settings')}>
        <Icon name="gear" />
      </a>
    </div>
  );
}

function Found({ rows, query, onClear }: { rows: readonly BitextRow[]; query: string; onClear: () => void }) {
  const found = findRows(rows, query);
  return (
    <>
      <p role="status" class="unseen">
        {t('shelf:search.found', { count: found.length })}
      </p>
      {found.length > 0 ? (
        <List rows={found} label={t('shelf:search.found', { count: found.length })} />
      ) : (
        <section class="none">
          <h2>{t('shelf:search.none')}</h2>
          <p>{t('shelf:search.noneBody')}</p>
          <button type="button" class="button" onClick={onClear}>
            {t('shelf:search.clear')}
          </button>
        </section>
      )}
    </>
  );
}

function All({ rows }: { rows: readonly BitextRow[] }) {
  // The library lists what was opened or added last first; on top stands what was opened.
  const last = rows.find((row) => row.openedAt !== undefined);
  const rest = rows.filter((row) => row !== last);
  return (
    <>
      {last && <Last row={last} />}
      {rest.length > 0 && <List rows={rest} label={t('shelf:library')} />}
    </>
  );
}

function Empty() {
  return (
    <section class="none">
      <h2>{t('shelf:empty.title')}</h2>
      <p>{t('shelf:empty.body')}</p>
    </section>
  );
}

export function Page() {
  const { rows, error, retry } = useRows();
  const [query, setQuery] = useState('');
  usePageTitle(t('name'));
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  const unread = !rows?.some((row) => row.opens > 0);
  return (
    <main class="shelf" aria-busy={rows === undefined}>
      <Brand />
      {unread && <p class="tagline">{t('tagline')}</p>}
      {rows && rows.length > 0 && <Search query={query} onQuery={setQuery} />}
      {rows?.length === 0 && <Empty />}
      {rows &&
        rows.length > 0 &&
        (query.trim() === '' ? (
          <All rows={rows} />
        ) : (
          <Found rows={rows} query={query} onClear={() => setQuery('')} />
        ))}
      <a class="button main add" href={to(['add'])}>
        <Icon name="plus" />
        {t('shelf:add')}
      </a>
    </main>
  );
}
