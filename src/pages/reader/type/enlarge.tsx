import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import type { Block, Lang } from '../../../core/bitext/index.ts';

interface EnlargedProps {
  readonly block: Block;
  readonly lang: Lang;
  /** Address of the kept picture. */
  readonly address: string;
  readonly onClose: () => void;
}

/** A picture whole, as large as the screen, its caption under it; pinched larger as the browser does. */
export function Enlarged({ block, lang, address, onClose }: EnlargedProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const { width, height, alt = '', text, credit } = block;
  return (
    <dialog
      ref={dialog}
      class="enlarged"
      aria-label={t('looks:picture.title')}
      onClose={onClose}
      onClick={(event) => {
        // What is pressed in it is its own: no pair behind it turns.
        event.stopPropagation();
        if (event.target === dialog.current) onClose();
      }}
    >
      <button type="button" class="round" aria-label={t('close')} onClick={onClose}>
        <Icon name="close" />
      </button>
      <figure>
        <img src={address} alt={alt} width={width} height={height} />
        {(text !== '' || credit !== undefined) && (
          <figcaption lang={lang}>
            {text} {credit !== undefined && <span class="credit">({credit})</span>}
          </figcaption>
        )}
      </figure>
    </dialog>
  );
}
