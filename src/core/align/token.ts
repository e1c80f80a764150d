/** What a token is: it decides how much a match of it, or the lack of one, is trusted. */
export type Kind = 'number' | 'date' | 'word' | 'latin' | 'name' | 'mark' | 'grammar';

/**
 * One thing said in a unit. Two tokens of the two sides match where their keys are the same, or where
 * `means` of one holds the key of the other, with a weight in (0, 1].
 *
 * Keys: `#25000` a number, `~2` and `~1st` a weak one (a couple, first), `q:1000` thousands of; `y:2022` a
 * year, `s:1980` a decade, `c:7:30` a time on the clock's face, `m:4` a month, `d:7` a day of the month, `w:1` a
 * weekday (0: Sunday), `t:15:30` a time, `rel:` what is named by the article's day; a stem in lower case
 * for a word in Latin letters, `g:` what is said by grammar, `ko:` and the lemma for a Korean word.
 */
export interface Token {
  readonly key: string;
  readonly kind: Kind;
  readonly means?: readonly (readonly [key: string, weight: number])[];
  /** Spellings to be compared by sound with the other side's, where no dictionary knows the word. */
  readonly sounds?: readonly string[];
  /** Written as a name is: with a capital inside a sentence. */
  readonly capital?: boolean;
}

/** What the words of a text are read by: its language, and the day it was published (ISO 8601). */
export interface Context {
  readonly date?: string;
}

/** Where a token stands, in UTF-16 units of the text; `end` not included. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** Reads the tokens of a text; `spots`, where given, is filled with the place of each, one a token or fewer at the end. */
export type Tokeniser = (text: string, context: Context, spots?: Spot[]) => Token[];
