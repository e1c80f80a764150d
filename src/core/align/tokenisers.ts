import type { Lang } from '../bitext/index.ts';
import { englishTokens } from './english/tokens.ts';
import { koreanTokens } from './korean/tokens.ts';
import { addMarks } from './marks.ts';
import type { Spot, Token, Tokeniser } from './token.ts';

const WORD = /[a-z\u00c0-\u024f]+|\d{1,3}(?:[,.]\d{3})+|\d+/gi;
const LONGEST = 40;

/** Of a language that the house does not read: its numbers and its words in Latin letters. */
const plainTokens: Tokeniser = (text) =>
  Array.from(text.matchAll(WORD), ([word]) =>
    /^\d/.test(word)
      ? { key: `#${Number(word.replace(/[,.]/g, ''))}`, kind: 'number' }
      : { key: word.toLowerCase().slice(0, LONGEST), kind: 'latin' },
  );

const TOKENISERS = new Map<Lang, Tokeniser>([
  ['ko', koreanTokens],
  ['en', englishTokens],
]);

/** The reader of a language's words. */
export function tokeniserOf(lang: Lang): Tokeniser {
  const words = TOKENISERS.get(lang) ?? plainTokens;
  return (text, context, spots) => {
    const tokens = words(text, context, spots);
    addMarks(text, tokens);
    return tokens;
  };
}

/** A token and where it stands, in UTF-16 units of its text. */
export interface PlacedToken extends Spot {
  readonly token: Token;
}

/** What a text says, token by token, each with its place. `date`: the day it was published, ISO 8601. */
export function tokensIn(side: {
  readonly lang: Lang;
  readonly text: string;
  readonly date?: string | undefined;
}): PlacedToken[] {
  const spots: Spot[] = [];
  const tokens = tokeniserOf(side.lang)(side.text, side.date === undefined ? {} : { date: side.date }, spots);
  return spots.flatMap(({ start, end }, at) => {
    const token = tokens[at];
    return token ? [{ token, start, end }] : [];
  });
}
