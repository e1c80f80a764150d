import { SIDES, type Side } from '../../core/bitext/index.ts';
import { languageName, t } from '../../i18n/index.ts';
import { Switch } from '../../ui/index.ts';
import { useMedia } from './media.ts';
import { TOGETHER, WIDE, type Mode, type Together } from './mode.ts';
import type { Langs } from './pair.tsx';

interface TogetherChoiceProps {
  readonly langs: Langs;
  readonly mode: Mode;
  readonly first: Side;
  readonly onMode: (mode: Mode) => void;
  readonly onFirst: (side: Side) => void;
}

/** How both texts stand on the page, and which of them comes first. */
export function TogetherChoice({ langs, mode, first, onMode, onFirst }: TogetherChoiceProps) {
  const wide = useMedia(WIDE);
  const ways = TOGETHER.filter((way) => wide || way !== 'columns');
  return (
    <>
      <fieldset class="ways">
        <legend>{t('reader:mode.together')}</legend>
        {ways.map((way) => (
          <Way key={way} way={way} chosen={way === mode} onChoose={onMode} />
        ))}
      </fieldset>
      <div class="first">
        <span aria-hidden="true">{t('reader:mode.first')}</span>
        <Switch
          label={t('reader:mode.first')}
          value={first}
          choices={SIDES.map((side) => {
            const lang = langs[side] ?? '';
            return { value: side, label: languageName(lang, lang), lang };
          })}
          onChoose={onFirst}
        />
      </div>
    </>
  );
}

interface WayProps {
  readonly way: Together;
  readonly chosen: boolean;
  readonly onChoose: (way: Together) => void;
}

/** `click` and not `change`: chosen again, reveal covers all again. */
function Way({ way, chosen, onChoose }: WayProps) {
  return (
    <label class="way">
      <input
        type="radio"
        name="together"
        value={way}
        checked={chosen}
        aria-describedby={`way-${way}`}
        onClick={() => onChoose(way)}
      />
      <i class={`sketch ${way}`} aria-hidden="true" />
      <span>
        {t(`reader:mode.${way}`)}
        <small id={`way-${way}`} aria-hidden="true">
          {t(`reader:mode.hint.${way}`)}
        </small>
      </span>
    </label>
  );
}
