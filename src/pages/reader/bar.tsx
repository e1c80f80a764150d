import { languageName, t } from '../../i18n/index.ts';
import { Icon, Switch, to, type Choice } from '../../ui/index.ts';
import { CAN_LISTEN } from './listen/index.tsx';
import { ROOM, seenMode, TOGETHER, WIDE, type Mode, type Together } from './mode.ts';
import type { Langs } from './pair.tsx';
import { useMedia } from './media.ts';
import { ListIcon, type Ways } from './ways/index.tsx';

interface BarProps {
  readonly langs: Langs;
  readonly mode: Mode;
  /** The way of showing both that a narrow bar offers; the others are chosen in a sheet. */
  readonly together: Together;
  readonly onMode: (mode: Mode) => void;
  readonly onLooks: () => void;
  readonly listening: boolean;
  readonly onListen: () => void;
  readonly ways: Ways;
}

/** Where it is the only one that shows both, one under the other is just that. */
function modeName(mode: Mode, wide: boolean): string {
  if (mode === 'reveal' || mode === 'columns') return t(`reader:mode.${mode}`);
  return t(wide ? 'reader:mode.interleaved' : 'reader:mode.both');
}

/** The reader's bar: back, which text is shown, type and looks. */
export function Bar({ langs, mode, together, onMode, onLooks, listening, onListen, ways }: BarProps) {
  const wide = useMedia(WIDE);
  const room = useMedia(ROOM);
  const choices: Choice<Mode>[] = [];
  const { translation, original } = langs;
  if (translation !== undefined && original !== undefined) {
    const own = (value: Mode, lang: string) => choices.push({ value, label: languageName(lang, lang), lang });
    own('translation', translation);
    own('original', original);
    const ways: readonly Mode[] = wide ? TOGETHER : [seenMode(together, false)];
    for (const value of ways) choices.push({ value, label: modeName(value, wide) });
  }
  return (
    <div class="bar" inert={ways.open === 'find'}>
      <a class="round" href={to()} aria-label={t('back')}>
        <Icon name="back" />
      </a>
      {wide && (
        <button
          type="button"
          class="round"
          aria-label={t('place:contents.title')}
          style={{ visibility: ways.known?.contents ? undefined : 'hidden' }}
          onClick={() => ways.onOpen('contents')}
        >
          <ListIcon />
        </button>
      )}
      <div class="middle">
        {choices.length > 0 && (
          <Switch label={t('reader:mode.label')} choices={choices} value={mode} onChoose={onMode} />
        )}
      </div>
      {room && (
        <button type="button" class="round" aria-label={t('find:title')} onClick={() => ways.onOpen('find')}>
          <Icon name="search" />
        </button>
      )}
      {CAN_LISTEN && (
        <button
          type="button"
          class="round"
          aria-label={t('listen:title')}
          aria-expanded={listening}
          onClick={onListen}
        >
          <Icon name="listen" />
        </button>
      )}
      <button type="button" class="round" aria-label={t('reader:looks.title')} onClick={onLooks}>
        <Icon name="type" />
      </button>
    </div>
  );
}
