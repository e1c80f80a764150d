import type { Block, Lang, Role, Side } from '../../../core/bitext/index.ts';
import type { Pair } from '../../../library/index.ts';
import { cut, LONGEST, sayable, sayableSpans, type Span } from './cut.ts';

/** What is said, in which order and how often. */
export interface QueueOptions {
  /** The sides of a pair that are said, in this order. */
  readonly order: readonly Side[];
  readonly langs: Readonly<Partial<Record<Side, Lang>>>;
  /** How often each sentence is said. */
  readonly repeats: number;
  /** Silence after a sentence, in milliseconds. */
  readonly pause: number;
  /** Characters of one utterance at most, where a side's voice takes fewer than others. */
  readonly longest?: Readonly<Partial<Record<Side, number>>>;
}

/** One thing for an engine to say: a sentence, or a piece of one that is too long. */
export interface Utterance {
  readonly pair: number;
  /** Its place in what is said of the pair. */
  readonly n: number;
  readonly side: Side;
  readonly lang: Lang;
  /** Where its sentence stands in the side's text, in UTF-16 units; the blocks of a side stand a line each. */
  readonly span: Span;
  /** Which piece of the sentence it is; the one of 0 begins it. */
  readonly piece: number;
  readonly text: string;
  /** Silence after it, in milliseconds. */
  readonly pause: number;
}

/** Nobody listens to an article for its addresses. */
const UNSAID: ReadonlySet<Role> = new Set(['byline', 'contact']);

function spansOf(blocks: readonly Block[]): { span: Span; text: string }[] {
  let before = 0;
  return blocks.flatMap(({ role, text }) => {
    const from = before;
    before += text.length + 1;
    if (UNSAID.has(role)) return [];
    return sayableSpans(text).map(({ start, end }) => ({
      span: { start: from + start, end: from + end },
      text: sayable(text.slice(start, end)),
    }));
  });
}

function rowOf(pair: Pair, index: number, options: QueueOptions): Utterance[] {
  const { order, langs, repeats, pause, longest } = options;
  return order
    .flatMap((side) => {
      const lang = langs[side];
      if (lang === undefined) return [];
      return spansOf(pair[side]).flatMap(({ span, text }) => {
        const pieces = cut(text, longest?.[side] ?? LONGEST);
        const once = pieces.map((text, piece) => ({
          pair: index,
          side,
          lang,
          span,
          piece,
          text,
          pause: piece === pieces.length - 1 ? pause : 0,
        }));
        return Array.from({ length: repeats }, () => once).flat();
      });
    })
    .map((utterance, n) => ({ ...utterance, n }));
}

function sameSentence(a: Utterance, b: Utterance): boolean {
  return a.pair === b.pair && a.side === b.side && a.span.start === b.span.start;
}

/** All that is said of a bitext, in order. A pair is cut into sentences when it is come to, and not before. */
export class Queue {
  readonly #rows = new Map<number, readonly Utterance[]>();
  readonly #pairs: readonly (Pair | undefined)[];
  readonly #options: QueueOptions;

  /** @param pairs may still have gaps, and fill */
  constructor(pairs: readonly (Pair | undefined)[], options: QueueOptions) {
    this.#pairs = pairs;
    this.#options = options;
  }

  /** What is said first, from a pair on. */
  from(pair: number): Utterance | undefined {
    for (let at = pair; at < this.#pairs.length; at += 1) {
      const first = this.#row(at)[0];
      if (first) return first;
    }
    return undefined;
  }

  after({ pair, n }: Utterance): Utterance | undefined {
    return this.#row(pair)[n + 1] ?? this.from(pair + 1);
  }

  /** The sentence after this one, its repeats passed over. */
  nextSentence(now: Utterance): Utterance | undefined {
    let next = this.after(now);
    while (next && sameSentence(next, now)) next = this.after(next);
    return next;
  }

  previousSentence(now: Utterance): Utterance | undefined {
    const row = this.#row(now.pair);
    const before = row.slice(0, now.n).findLast((one) => !sameSentence(one, now));
    if (before) return row.find((one) => sameSentence(one, before));
    for (let at = now.pair - 1; at >= 0; at -= 1) {
      const last = this.#row(at).at(-1);
      if (last) return this.#row(at).find((one) => sameSentence(one, last));
    }
    return undefined;
  }

  /** The first piece of an utterance's sentence. */
  startOf(now: Utterance): Utterance {
    return this.#row(now.pair)[now.n - now.piece] ?? now;
  }

  /** Where an utterance of another queue is in this one; where its sentence is not said, its pair, or the next. */
  near(other: Utterance): Utterance | undefined {
    return this.#row(other.pair).find((one) => sameSentence(one, other)) ?? this.from(other.pair);
  }

  #row(index: number): readonly Utterance[] {
    const known = this.#rows.get(index);
    if (known) return known;
    const pair = this.#pairs[index];
    if (!pair) return [];
    const row = rowOf(pair, index, this.#options);
    this.#rows.set(index, row);
    return row;
  }
}
