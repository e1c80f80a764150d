import type { Signal } from '@preact/signals';
import { t } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import type { Card } from './draft.ts';

function Outside({ url, name }: { url: string; name: string }) {
  return (
    <a class="outside" href={url} target="_blank" rel="noopener noreferrer">
      {name}
      <Icon name="out" />
    </a>
  );
}

/** An address that was given alone: what it is kept for, and why its text has to be brought. */
export function KeptAddress({ card, url }: { card: Signal<Card>; url: string }) {
  return (
    <div class="hint" role="status">
      <p class="source">{t('add:address.kept', { url })}</p>
      <p>{t('add:address.why')}</p>
      <div class="options">
        <Outside url={url} name={t('add:address.open')} />
        <button
          type="button"
          class="button plain"
          onClick={() => {
            card.value = { ...card.value, url: undefined };
          }}
        >
          {t('add:address.forget')}
        </button>
      </div>
    </div>
  );
}

/** Where the other side says that its original stands. */
export function NamedOriginal({ url }: { url: string }) {
  return (
    <div class="hint">
      <p>{t('add:named.hint')}</p>
      <Outside url={url} name={t('add:named.open')} />
    </div>
  );
}
