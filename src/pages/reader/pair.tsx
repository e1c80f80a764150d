import { beadKind, isUnsure, SIDES, type Block, type Lang, type Side } from '../../core/bitext/index.ts';
import { t } from '../../i18n/index.ts';
import type { Pair } from '../../library/index.ts';
import { Blocks } from './blocks.tsx';

/** The language of each side; a side that is not there has none. */
export type Langs = Readonly<Partial<Record<Side, Lang>>>;

/** What a pair is to the page: its bead's kind, or the link in doubt. */
export type PairKind = 'one' | 'merged' | 'only' | 'unsure';

export function pairKind({ bead }: Pair): PairKind {
  const kind = beadKind(bead);
  if (kind === 'translation-only' || kind === 'original-only') return 'only';
  return isUnsure(bead) ? 'unsure' : kind;
}

/** The side that a pair stands on alone, if it does. */
export function onlySide(pair: Pair): Side | undefined {
  if (pair.original.length === 0) return 'translation';
  return pair.translation.length === 0 ? 'original' : undefined;
}

function isFigure(blocks: readonly Block[]): boolean {
  return blocks.length === 1 && blocks[0]?.role === 'figure';
}

function sameFigure(pair: Pair): boolean {
  return isFigure(pair.translation) && isFigure(pair.original);
}

interface PairProps {
  readonly pair: Pair;
  readonly index: number;
  readonly langs: Langs;
  /** Whether the bitext has both sides, so that a pair on one side alone means something. */
  readonly both: boolean;
}

/**
 * One bead on the page: a rail that tells its kind and opens it, and both sides. Which of them is seen is
 * decided by `data-mode` on the page and `data-flipped` here, in CSS, so that nothing is rendered again.
 */
export function PairView({ pair, index, langs, both }: PairProps) {
  const kind = both ? pairKind(pair) : 'one';
  const only = onlySide(pair);
  const figure = isFigure(pair[only ?? 'translation']) && (only !== undefined || sameFigure(pair));
  return (
    <section
      class={`pair ${kind}${figure ? ' pictured' : ''}`}
      data-pair={index}
      data-only={both ? only : undefined}
      data-twin={sameFigure(pair) || undefined}
    >
      {both && <button type="button" class="rail" aria-label={t(`reader:rail.${kind}`)} data-act="open" />}
      {both && only && <Only side={only} lang={langs[only] ?? ''} />}
      {SIDES.map(
        (side) =>
          pair[side].length > 0 && (
            <div key={side} class="side" data-side={side} lang={langs[side]}>
              <Blocks blocks={pair[side]} lang={langs[side] ?? ''} />
            </div>
          ),
      )}
      {both && (
        <button type="button" class="flip" aria-pressed="false" data-act="flip">
          <span class="unseen">{t(only ? 'reader:flip.only' : 'reader:flip.pair')}</span>
        </button>
      )}
    </section>
  );
}

function Only({ side, lang }: { side: Side; lang: Lang }) {
  return <span class="only-tag">{t(`reader:only.${side}`, { context: lang })}</span>;
}
