import type { PairSide } from '../align/index.ts';
import type { Side } from '../bitext/index.ts';
import type { GrammarMark } from '../korean/forms/index.ts';

/** A word of a pair that a reader asks about: where it stands in its side's text, in UTF-16 units. */
export interface WordAsk {
  readonly translation: PairSide;
  readonly original: PairSide;
  readonly side: Side;
  readonly start: number;
  readonly end: number;
}

/** An entry of the glossary, as an answer. */
export interface FoundEntry {
  /** The Korean headword. */
  readonly lemma: string;
  /** One letter, as in the glossary's tables. */
  readonly kind: string;
  /** `A`, `B` or `C`; empty where the word has none, as names of countries. */
  readonly level: string;
  /** Empty where there is none. */
  readonly hanja: string;
  /** The headword in Latin letters, of a name. */
  readonly latin?: string;
  readonly equivalents: readonly string[];
  /** Which of the equivalents stand on the other side of this very pair, by their index. */
  readonly used: readonly number[];
}

/** One way to read the word. */
export interface WordReading {
  /** Its dictionary form, in its own language. */
  readonly lemma: string;
  /** What its endings and particles do, in their order; empty where it has none, or they are not known. */
  readonly marks: readonly GrammarMark[];
  /** The lemma is only a part of the word, which is a compound. */
  readonly part: boolean;
  readonly entries: readonly FoundEntry[];
}

/** What a number or a word of time stands for. */
export type WordValue =
  | { readonly kind: 'number' | 'year'; readonly value: number }
  /** `value`: 1 to 12; 1 to 31; 0 (Sunday) to 6. */
  | { readonly kind: 'month' | 'day' | 'weekday'; readonly value: number }
  | { readonly kind: 'time'; readonly hour: number; readonly minute: number };

/** What is known of a word. No readings and no values: nothing is. */
export interface FoundWord {
  readonly readings: readonly WordReading[];
  readonly values: readonly WordValue[];
  /** How a Korean word that no reading explains is written in Latin letters. */
  readonly latin?: string;
  /** What answers to it on the other side, in UTF-16 units of that side's text. */
  readonly here?: { readonly start: number; readonly end: number };
}
