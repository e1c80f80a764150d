import type { Signal } from '@preact/signals';
import { useId, useRef, useState } from 'preact/hooks';
import type { Lang, Side } from '../../core/bitext/index.ts';
import { languageName, t } from '../../i18n/index.ts';
import type { Card } from './draft.ts';
import { giveDropped } from './give.ts';
import { SourceField } from './source-field.tsx';
import { Understood } from './understood.tsx';

/** Whose colour a side wears whose language has none of its own: that of the language it most often has. */
const USUAL: Record<Side, Lang> = { translation: 'en', original: 'ko' };
const COLOURED: ReadonlySet<Lang | undefined> = new Set(['en', 'ko']);

const HEADING = {
  translation: { plain: 'add:side.translation', known: 'add:side.translationIn' },
  original: { plain: 'add:side.original', known: 'add:side.originalIn' },
} as const;

interface SideCardProps {
  readonly side: Side;
  readonly card: Signal<Card>;
  /** Where the other side says that its original stands. */
  readonly named?: string | undefined;
}

/** One side: what it is given, and then what was understood of it. */
export function SideCard({ side, card, named }: SideCardProps) {
  const [over, setOver] = useState(false);
  const id = useId();
  const { taken } = card.value;
  const lang = taken?.article.lang;
  const heading = HEADING[side];
  // Once it had a text, an empty card has been started over, and the keyboard goes on in its field.
  const had = useRef(false);
  if (taken) had.current = true;

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!taken && event.dataTransfer) void giveDropped(card, event.dataTransfer);
  };
  return (
    <section
      class={over && !taken ? 'side over' : 'side'}
      data-side={side}
      data-lang={COLOURED.has(lang) ? lang : USUAL[side]}
      aria-labelledby={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id={id}>
        {lang === undefined ? t(heading.plain) : t(heading.known, { language: languageName(lang) })}
      </h2>
      {taken ? (
        <Understood card={card} taken={taken} />
      ) : (
        <SourceField card={card} described={id} named={named} again={had.current} />
      )}
    </section>
  );
}
