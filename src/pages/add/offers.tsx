import type { Side } from '../../core/bitext/index.ts';
import { t } from '../../i18n/index.ts';
import type { BitextRow } from '../../library/index.ts';
import type { Draft, Taken } from './draft.ts';
import { joinWaiting } from './join-waiting.ts';
import { useWaiting } from './use-waiting.ts';

function Title({ row }: { row: BitextRow }) {
  const title = row.titles.translation ?? row.titles.original;
  return <span lang={title?.lang}>{title?.title}</span>;
}

/** The bitexts of one side that wait in the library, for an article that stands here alone. */
export function Offers({ draft, side, taken }: { draft: Draft; side: Side; taken: Taken }) {
  const waiting = useWaiting(taken);
  const { sure, offered = [] } = waiting ?? {};
  if (sure)
    return (
      <div class="warned" role="status">
        <p>{t('ways:waiting.sure')}</p>
        <p class="headline">
          <Title row={sure} />
        </p>
        <button type="button" class="button" onClick={() => joinWaiting(draft, side, sure)}>
          {t('ways:waiting.join')}
        </button>
      </div>
    );
  if (offered.length === 0) return null;
  return (
    <div class="hint">
      <p>{t('ways:waiting.offered')}</p>
      <ul class="facts">
        {offered.map((row) => (
          <li key={row.id}>
            <button type="button" class="button plain" onClick={() => joinWaiting(draft, side, row)}>
              <Title row={row} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
