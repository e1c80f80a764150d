import { t } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import type { Langs } from '../pair.tsx';
import type { Around } from './around.ts';
import { sideName } from './side-name.ts';
import { offersFor, type Offer } from './offers.ts';
import { SplitAt } from './split-at.tsx';
import type { Mending } from './use-mending.ts';

function labelOf(offer: Offer, langs: Langs): string {
  switch (offer.kind) {
    case 'merge':
    case 'link':
      return t(`mend:${offer.kind}.${offer.way}`);
    case 'split':
    case 'unlink':
      return t(`mend:${offer.kind}`);
    case 'move':
      return t(`mend:${offer.only ? 'moveOnly' : 'move'}.${offer.way}`, {
        name: sideName(offer.side, langs),
      });
  }
}

interface MendLinkProps {
  readonly around: Around;
  readonly langs: Langs;
  readonly mending: Mending;
  readonly onClose: () => void;
}

/** The edits that make sense for a pair, each a button; the sheet goes, so that the outcome is seen. */
export function MendLink({ around, langs, mending, onClose }: MendLinkProps) {
  const offers = offersFor(around);
  const { undo, redo } = mending;
  const then = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <details class="mend">
      <summary>
        <h3>{t('mend:title')}</h3>
        <Icon name="forward" />
      </summary>
      <p class="explained">{t('mend:hint')}</p>
      <div class="edits">
        {offers.map((offer) => {
          const label = labelOf(offer, langs);
          return (
            <button
              key={label}
              type="button"
              class="button"
              onClick={then(() => mending.edit(around, offer.edit))}
            >
              {label}
            </button>
          );
        })}
        {undo && (
          <button type="button" class="button plain" onClick={then(undo)}>
            {t('mend:undo')}
          </button>
        )}
        {redo && (
          <button type="button" class="button plain" onClick={then(redo)}>
            {t('mend:redoLast')}
          </button>
        )}
      </div>
      {offers.some(({ kind }) => kind === 'split') && (
        <SplitAt
          pair={around.pair}
          langs={langs}
          onSplit={(at) => then(() => mending.edit(around, { kind: 'split', bead: around.index, at }))()}
        />
      )}
    </details>
  );
}
