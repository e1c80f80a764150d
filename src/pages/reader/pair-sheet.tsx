import { useRef } from 'preact/hooks';
import { SIDES, tally } from '../../core/bitext/index.ts';
import { languageName, t } from '../../i18n/index.ts';
import type { BitextRow, Pair } from '../../library/index.ts';
import { Sheet } from '../../ui/index.ts';
import { Blocks } from './blocks.tsx';
import { Differs } from './inside/index.tsx';
import { onlySide, pairKind } from './kind.ts';
import { MendLink, type Around, type Mending } from './mend/index.ts';
import type { Notes, Sought } from './notes/index.tsx';
import type { Langs } from './pair.tsx';

function explanation(pair: Pair): string {
  const only = onlySide(pair);
  if (only) return t(`reader:sheet.only.${only}`);
  if (pairKind(pair) === 'unsure') return t('reader:sheet.unsure');
  if (tally([pair.bead]).one > 0) return t('reader:sheet.one');
  return t('reader:sheet.merged', {
    translation: pair.translation.length,
    original: pair.original.length,
  });
}

/** Nothing where the aligner or the publisher made the link. */
function maker(pair: Pair): string | undefined {
  if (pair.bead.by !== 'reader') return undefined;
  return t(onlySide(pair) ? 'mend:mineAlone' : 'mend:mine');
}

interface PairSheetProps {
  readonly row: BitextRow;
  readonly around: Around;
  /** What it was opened for. */
  readonly sought: Sought;
  readonly langs: Langs;
  readonly mending: Mending;
  /** Nothing as long as they are not loaded. */
  readonly notes: Notes | undefined;
  readonly onListen: () => void;
  readonly onWords: () => void;
  readonly onClose: () => void;
}

/** One pair with both sides whole, what kind of link it is and who made it, what was noted on it, and its mending. */
export function PairSheet(props: PairSheetProps) {
  const { row, around, sought, langs, mending, notes, onListen, onWords, onClose } = props;
  const { pair } = around;
  const text = useRef<HTMLDivElement>(null);
  // A text without another side has no links.
  const both = langs.translation !== undefined && langs.original !== undefined;
  return (
    <Sheet title={t('reader:sheet.title')} close={t('close')} onClose={onClose}>
      {both && <p class="explained">{[explanation(pair), maker(pair)].filter(Boolean).join(' ')}</p>}
      <Differs pair={pair} heads={row.heads} />
      <div ref={text} class="two">
        {SIDES.map((side) => {
          const lang = langs[side];
          if (lang === undefined || pair[side].length === 0) return null;
          return (
            <section key={side} data-side={side} aria-label={languageName(lang)}>
              <div class="side" lang={lang}>
                <Blocks blocks={pair[side]} lang={lang} />
              </div>
            </section>
          );
        })}
      </div>
      {notes && (
        <notes.parts.PairNotes
          row={row}
          pair={pair}
          index={around.index}
          langs={langs}
          notebook={notes.notebook}
          sought={sought}
          text={text}
          onListen={onListen}
          onWords={onWords}
          onClose={onClose}
        />
      )}
      {both && <MendLink around={around} langs={langs} mending={mending} onClose={onClose} />}
    </Sheet>
  );
}
