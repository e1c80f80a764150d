import { SIDES, type Block, type Lang, type Side } from '../../core/bitext/index.ts';
import { t } from '../../i18n/index.ts';
import type { Pair } from '../../library/index.ts';
import { Blocks } from './blocks.tsx';
import { onlySide, railClass, railLabel } from './kind.ts';

export { onlySide, pairKind } from './kind.ts';

/** The language of each side; a side that is not there has none. */
export type Langs = Readonly<Partial<Record<Side, Lang>>>;

function isFigure(blocks: readonly Block[]): boolean {
  return blocks.length === 1 && blocks[0]?.role === 'figure';
}

function sameFigure(pair: Pair): boolean {
  return isFigure(pair.translation) && isFigure(pair.original);
}

/** Both sides, the given one first. */
function sidesFrom(first: Side): readonly Side[] {
  return first === 'original' ? ['original', 'translation'] : SIDES;
}

interface PairProps {
  readonly pair: Pair;
  readonly index: number;
  readonly langs: Langs;
  /** Whether the bitext has both sides, so that a pair on one side alone means something. */
  readonly both: boolean;
  /** The side that is written first: what reads the page aloud follows the order in which it is written. */
  readonly first: Side;
}

/**
 * One bead on the page: a rail that tells its kind and opens it, and both sides. Which of them is seen, and which
 * comes first, is decided by `data-mode` and `data-lead` on the page and `data-flipped` here, in CSS, so that
 * nothing is rendered again.
 */
export function PairView({ pair, index, langs, both, first }: PairProps) {
  const only = onlySide(pair);
  const figure = isFigure(pair[only ?? 'translation']) && (only !== undefined || sameFigure(pair));
  return (
    <div
      role={both ? 'listitem' : undefined}
      class={`pair ${both ? railClass(pair.bead) : 'one'}${figure ? ' pictured' : ''}`}
      data-pair={index}
      data-only={both ? only : undefined}
      data-twin={sameFigure(pair) || undefined}
    >
      {both && <button type="button" class="rail" aria-label={railLabel(pair.bead)} data-act="open" />}
      {both && only && <Only side={only} lang={langs[only] ?? ''} />}
      {sidesFrom(first).map(
        (side) =>
          pair[side].length > 0 && (
            <div key={side} class="side" data-side={side} lang={langs[side]}>
              <Blocks blocks={pair[side]} lang={langs[side] ?? ''} />
            </div>
          ),
      )}
      {both && (
        <button type="button" class="flip" aria-pressed="false" data-act="flip">
          <span class="unseen name">{t(only ? 'reader:flip.only' : 'reader:flip.pair')}</span>
          <span class="cover">{t('reader:flip.cover')}</span>
        </button>
      )}
    </div>
  );
}

function Only({ side, lang }: { side: Side; lang: Lang }) {
  return <span class="only-tag">{t(`reader:only.${side}`, { context: lang })}</span>;
}
