import { languageName, t } from '../../i18n/index.ts';
import { Icon, Switch, to, type Choice } from '../../ui/index.ts';
import { WIDE, type Mode } from './mode.ts';
import type { Langs } from './pair.tsx';
import { useMedia } from './media.ts';

interface BarProps {
  readonly langs: Langs;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly onLooks: () => void;
}

/** The reader's bar: back, which text is shown, type and looks. */
export function Bar({ langs, mode, onMode, onLooks }: BarProps) {
  const wide = useMedia(WIDE);
  const choices: Choice<Mode>[] = [];
  const { translation, original } = langs;
  if (translation !== undefined && original !== undefined) {
    const own = (value: Mode, lang: string) => choices.push({ value, label: languageName(lang, lang), lang });
    own('translation', translation);
    own('original', original);
    choices.push({ value: 'interleaved', label: t(wide ? 'reader:mode.interleaved' : 'reader:mode.both') });
    if (wide) choices.push({ value: 'columns', label: t('reader:mode.columns') });
  }
  return (
    <div class="bar">
      <a class="round" href={to()} aria-label={t('back')}>
        <Icon name="back" />
      </a>
      <div class="middle">
        {choices.length > 0 && (
          <Switch label={t('reader:mode.label')} choices={choices} value={mode} onChoose={onMode} />
        )}
      </div>
      <button type="button" class="round" aria-label={t('reader:looks.title')} onClick={onLooks}>
        <Icon name="type" />
      </button>
    </div>
  );
}
