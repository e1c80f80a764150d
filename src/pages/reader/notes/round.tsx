import { COLOURS, type Colour } from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';
import { Swatch } from './colour-key.tsx';

interface RoundProps {
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly label: string;
  readonly onClick: () => void;
}

/** A round button that is told by its drawing; a pointer that rests on it is told in words. */
export function Round({ icon, label, onClick }: RoundProps) {
  return (
    <button type="button" class="round" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

/** A button for each colour that words can be marked with. */
export function MarkButtons({ onMark }: { onMark: (colour: Colour) => void }) {
  return (
    <>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="round"
          aria-label={t(`notes:mark.${colour}`)}
          title={t(`notes:mark.${colour}`)}
          onClick={() => onMark(colour)}
        >
          <Swatch colour={colour} />
        </button>
      ))}
    </>
  );
}
