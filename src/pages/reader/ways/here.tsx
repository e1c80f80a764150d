import type { RefObject } from 'preact';
import { t } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import { useMedia } from '../media.ts';
import { ROOM, WIDE } from '../mode.ts';
import { afterSheet } from './after-sheet.ts';
import { ListIcon } from './list-icon.tsx';
import type { Way, Ways } from './use-ways.ts';

/** Where there is a keyboard, most likely. */
const KEYBOARD = '(any-hover: hover) and (any-pointer: fine)';

interface HereProps {
  readonly main: RefObject<HTMLElement | null>;
  readonly ways: Ways;
  /** Closes the sheet that this stands in. */
  readonly onLeave: () => void;
}

/** What a narrow bar has no room for, in the sheet of the view: how far the text is read, finding, the contents, the keys. */
export function Here({ main, ways, onLeave }: HereProps) {
  const keyboard = useMedia(KEYBOARD);
  const room = useMedia(ROOM);
  const wide = useMedia(WIDE);
  const told = main.current ? ways.known?.told(main.current) : undefined;
  const opener = (way: Way) => () => afterSheet(onLeave, () => ways.onOpen(way));
  return (
    <div class="here">
      {told !== undefined && <p>{told}</p>}
      {!room && (
        <button type="button" class="button" onClick={opener('find')}>
          <Icon name="search" />
          {t('find:short')}
        </button>
      )}
      {!wide && ways.known?.contents && (
        <button type="button" class="button" onClick={opener('contents')}>
          <ListIcon />
          {t('place:contents.title')}
        </button>
      )}
      {keyboard && (
        <button type="button" class="button" onClick={opener('keys')}>
          {t('keys:title')}
        </button>
      )}
    </div>
  );
}
