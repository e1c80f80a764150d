import { sentenceSpans } from '../../../core/align/sentences/index.ts';
import type { Side } from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import type { Accent } from '../accents.ts';
import { rangeOf, sideOn, textOf, type Stretch } from './ground.ts';
import { LAYERS, paint } from './paint.ts';

/** A pair whose second side is covered sentence by sentence. */
interface Covered {
  readonly text: string;
  readonly spans: readonly Stretch[];
  readonly ranges: readonly (Range | undefined)[];
  readonly open: Set<number>;
}

/** Pairs that are covered as a whole also here: on one side alone, or a picture. */
const WHOLE = '[data-only], .pictured';

/** Covers the side that waits behind a tap, sentence by sentence, by paint alone: its text keeps its room. */
export class Covers {
  readonly #pairs = new Map<HTMLElement, Covered>();
  readonly #accentOf: (side: Side) => Accent;
  #side: Side = 'translation';

  constructor(accentOf: (side: Side) => Accent) {
    this.#accentOf = accentOf;
  }

  /** Whether a pair is covered so. */
  has(pair: HTMLElement): boolean {
    return this.#pairs.has(pair);
  }

  /** Covers pairs that are not covered yet, or whose text has changed. */
  cover(pairs: readonly HTMLElement[], side: Side): void {
    this.#side = side;
    for (const pair of this.#pairs.keys()) if (!pair.isConnected) this.#pairs.delete(pair);
    for (const pair of pairs) {
      const element = sideOn(pair, side);
      const text = textOf(element);
      if (!element || pair.matches(WHOLE) || text.trim() === '' || this.#pairs.get(pair)?.text === text)
        continue;
      const spans = sentenceSpans(text);
      const ranges = spans.map((span) => rangeOf(element, span));
      this.#pairs.set(pair, { text, spans, ranges, open: new Set() });
      this.#dress(pair);
    }
    this.#paint();
  }

  /** Opens or covers the sentence at a place; tells which one it is, and whether it is open now. */
  toggle(pair: HTMLElement, offset: number): { readonly n: number; readonly open: boolean } | undefined {
    const covered = this.#pairs.get(pair);
    const n = covered?.spans.findIndex(({ end }) => offset <= end) ?? -1;
    if (!covered || n < 0) return undefined;
    const open = !covered.open.delete(n);
    if (open) covered.open.add(n);
    this.#dress(pair);
    this.#paint();
    return { n, open };
  }

  /** Opens the next sentence, or all of them; covers all again where none is left. Tells which were opened. */
  next(pair: HTMLElement, all: boolean): readonly number[] {
    const covered = this.#pairs.get(pair);
    if (!covered) return [];
    const closed = covered.spans.flatMap((_, n) => (covered.open.has(n) ? [] : [n]));
    const opened = closed.slice(0, all ? undefined : 1);
    if (closed.length === 0) covered.open.clear();
    for (const n of opened) covered.open.add(n);
    this.#dress(pair);
    this.#paint();
    return opened;
  }

  isOpen(pair: HTMLElement, n: number): boolean {
    return this.#pairs.get(pair)?.open.has(n) ?? true;
  }

  /** Leaves all pairs to the cover of a whole pair. */
  clear(): void {
    const pairs = [...this.#pairs.keys()];
    this.#pairs.clear();
    for (const pair of pairs) this.#dress(pair);
    this.#paint();
  }

  /** What the page and its hearers are told of a pair: covered words are for neither. */
  #dress(pair: HTMLElement): void {
    const covered = this.#pairs.get(pair);
    const side = sideOn(pair, this.#side);
    const flip = pair.querySelector('.flip');
    const hidden = covered !== undefined && covered.open.size < covered.spans.length;
    pair.toggleAttribute('data-parts', covered !== undefined);
    pair.toggleAttribute('data-flipped', covered !== undefined);
    if (hidden) side?.setAttribute('aria-hidden', 'true');
    else side?.removeAttribute('aria-hidden');
    for (const link of side?.querySelectorAll('a') ?? []) {
      if (hidden) link.tabIndex = -1;
      else link.removeAttribute('tabindex');
    }
    if (covered) {
      flip?.removeAttribute('aria-pressed');
      flip?.setAttribute('aria-label', t(hidden ? 'inside:uncover.next' : 'inside:uncover.again'));
    } else {
      flip?.setAttribute('aria-pressed', 'false');
      flip?.removeAttribute('aria-label');
    }
  }

  #paint(): void {
    const ranges = [...this.#pairs.values()].flatMap((covered) =>
      covered.ranges.flatMap((range, n) => (range && !covered.open.has(n) ? [range] : [])),
    );
    const accent = this.#accentOf(this.#side);
    paint(`covered-${accent}`, ranges, LAYERS.covered);
    paint(`covered-${accent === 'en' ? 'ko' : 'en'}`, [], LAYERS.covered);
  }
}
