import { t, uiLanguage } from '../../i18n/index.ts';
import type { BitextRow } from '../../library/index.ts';
import { Icon, to } from '../../ui/index.ts';
import { titlesOf } from '../titles.ts';
import { Facts } from './facts.tsx';
import { remove, shortTitle } from './remove.ts';
import { Thumbnail } from './thumbnail.tsx';

/** Both titles, the one in the reader's language first, as the way into the text. */
export function Titles({ row }: { row: BitextRow }) {
  const [first, second] = titlesOf(row, uiLanguage.value);
  return (
    <>
      <h3>
        <a href={to(['read', row.id])} lang={first?.lang}>
          {first?.title}
        </a>
      </h3>
      {second && (
        <p class="other" lang={second.lang}>
          {second.title}
        </p>
      )}
    </>
  );
}

/** The keyboard goes on at the next row, or the one before, when its own goes. */
function passFocus(button: HTMLElement): void {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = next?.querySelector<HTMLElement>('.delete') ?? button.closest('main');
  target?.focus({ preventScroll: true });
}

/** Takes a bitext off the shelf; its name says which. */
export function DeleteButton({ row }: { row: BitextRow }) {
  return (
    <button
      type="button"
      class="round delete"
      aria-label={t('shelf:delete', { title: shortTitle(row) })}
      onClick={(event) => {
        passFocus(event.currentTarget);
        void remove(row);
      }}
    >
      <Icon name="trash" />
    </button>
  );
}

/** A bitext on the shelf. */
export function Row({ row }: { row: BitextRow }) {
  return (
    <li class="row">
      <div class="words">
        <Titles row={row} />
        <Facts row={row} />
      </div>
      {row.picture !== undefined && <Thumbnail hash={row.picture} />}
      <DeleteButton row={row} />
    </li>
  );
}
