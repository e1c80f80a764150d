import { useId, useState } from 'preact/hooks';
import type { Side } from '../../core/bitext/index.ts';
import { t } from '../../i18n/index.ts';
import { bringAddress } from './bring.ts';
import type { Draft } from './draft.ts';
import { keepToken } from './fetch/index.ts';

/** Asks once for the token that the app's own server wants; it is kept on the device. */
export function TokenForm({ draft, side, url }: { draft: Draft; side: Side; url: string }) {
  const [token, setToken] = useState('');
  const id = useId();
  const keep = async () => {
    await keepToken(token.trim());
    await bringAddress(draft, side, url);
  };
  return (
    <form
      class="hint"
      onSubmit={(event) => {
        event.preventDefault();
        if (token.trim() !== '') void keep();
      }}
    >
      <label for={id}>{t('ways:token.label')}</label>
      <input
        class="field"
        id={id}
        type="password"
        autoComplete="off"
        value={token}
        onInput={(event) => setToken(event.currentTarget.value)}
      />
      <div class="options">
        <button type="submit" class="button main">
          {t('ways:token.keep')}
        </button>
      </div>
    </form>
  );
}
