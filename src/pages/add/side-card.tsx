import { useId, useRef, useState } from 'preact/hooks';
import { otherSide, type Lang, type Side } from '../../core/bitext/index.ts';
import { languageName, t } from '../../i18n/index.ts';
import type { Draft } from './draft.ts';
import { giveDropped } from './give.ts';
import { OnItsWay } from './on-its-way.tsx';
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
  readonly draft: Draft;
  readonly side: Side;
}

/** One side: what it is given, and then what was understood of it. */
export function SideCard({ draft, side }: SideCardProps) {
  const card = draft.cards[side];
  const [over, setOver] = useState(false);
  const id = useId();
  const { taken, fetching } = card.value;
  const across = draft.cards[otherSide(side)].value.taken;
  const lang = taken?.article.lang;
  const heading = HEADING[side];
  // Once it had a text, an empty card has been started over, and the keyboard goes on in its field.
  const had = useRef(false);
  if (taken) had.current = true;

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!taken && event.dataTransfer) void giveDropped(draft, side, event.dataTransfer);
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
      ) : fetching ? (
        <OnItsWay fetching={fetching} />
      ) : (
        <SourceField
          draft={draft}
          side={side}
          described={id}
          named={across?.page?.editions[0]?.url ?? across?.article.originalUrl}
          again={had.current}
        />
      )}
    </section>
  );
}
