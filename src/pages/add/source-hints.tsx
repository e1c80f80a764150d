import { useEffect, useState } from 'preact/hooks';
import type { Side } from '../../core/bitext/index.ts';
import { t } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import { bringAddress } from './bring.ts';
import type { Draft } from './draft.ts';
import { FetchError, findFetcher } from './fetch/index.ts';

interface HintProps {
  readonly draft: Draft;
  readonly side: Side;
  readonly url: string;
}

/** A page at its publisher, in a tab of its own. */
export function Outside({ url, name }: { url: string; name: string }) {
  return (
    <a class="outside" href={url} target="_blank" rel="noopener noreferrer">
      {name}
      <Icon name="out" />
    </a>
  );
}

/** An address whose text is not there: how to get it, or what it is kept for. */
export function KeptAddress({ draft, side, url }: HintProps) {
  const card = draft.cards[side];
  const { fetchable } = card.value;
  return (
    <div class="hint" role="status">
      <p class="source">{t('add:address.kept', { url })}</p>
      <p>{fetchable ? t('ways:address.orBring') : t('add:address.why')}</p>
      <div class="options">
        {fetchable && (
          <button type="button" class="button" onClick={() => void bringAddress(draft, side, url)}>
            {t('ways:address.fetch')}
          </button>
        )}
        <Outside url={url} name={t('add:address.open')} />
        <button
          type="button"
          class="button plain"
          onClick={() => {
            card.value = { input: card.value.input };
          }}
        >
          {t('add:address.forget')}
        </button>
      </div>
    </div>
  );
}

/** Whether the app's own server fetches pages; no answer is no. */
function useFetcher(): boolean {
  const [found, setFound] = useState(false);
  useEffect(() => {
    let stale = false;
    findFetcher().then(
      (is) => {
        if (!stale) setFound(is);
      },
      (error: unknown) => {
        if (!(error instanceof FetchError)) throw error;
      },
    );
    return () => {
      stale = true;
    };
  }, []);
  return found;
}

/** Where the other side says that this one stands. */
export function Named({ draft, side, url }: HintProps) {
  const fetches = useFetcher();
  const original = side === 'original';
  return (
    <div class="hint">
      <p>{original ? t('add:named.hint') : t('ways:named.hint')}</p>
      <div class="options">
        {fetches && (
          <button type="button" class="button" onClick={() => void bringAddress(draft, side, url)}>
            {original ? t('ways:named.fetchOriginal') : t('ways:named.fetch')}
          </button>
        )}
        <Outside url={url} name={original ? t('add:named.open') : t('ways:named.open')} />
      </div>
    </div>
  );
}
