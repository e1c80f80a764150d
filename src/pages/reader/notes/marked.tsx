import { useEffect, useRef } from 'preact/hooks';
import { COLOURS, isLost, type Colour, type Highlight } from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import type { Langs } from '../pair.tsx';
import { Swatch } from './colour-key.tsx';
import { Round } from './round.tsx';

interface MarkedProps {
  readonly one: Highlight;
  readonly langs: Langs;
  /** Whether the sheet was opened for it. */
  readonly sought: boolean;
  readonly onColour: (colour: Colour) => void;
  readonly onRemove: () => void;
}

/** A highlight: its words, its colour, and the way to take it away. */
export function Marked({ one, langs, sought, onColour, onRemove }: MarkedProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!sought) return;
    item.current?.scrollIntoView({ block: 'nearest' });
    item.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [sought]);
  const { anchor, colour, id } = one;
  return (
    <li ref={item} class="marked">
      <blockquote lang={langs[anchor.side]}>
        <span class={isLost(anchor) ? undefined : `words ${colour}`}>{anchor.quote}</span>
      </blockquote>
      {isLost(anchor) && <p class="gone">{t('notes:lost.highlight')}</p>}
      <div class="row">
        <div class="colours" role="radiogroup" aria-label={t('notes:colour')}>
          {COLOURS.map((some) => (
            <label key={some} class="round" title={t(`notes:colours.${some}`)}>
              <input
                type="radio"
                name={`colour-${id}`}
                checked={some === colour}
                autofocus={sought && some === colour}
                aria-label={t(`notes:colours.${some}`)}
                onChange={() => onColour(some)}
              />
              <Swatch colour={some} />
            </label>
          ))}
        </div>
        <Round icon="trash" label={t('notes:remove')} onClick={onRemove} />
      </div>
    </li>
  );
}
