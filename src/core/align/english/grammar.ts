import type { Token } from '../token.ts';

/**
 * What words of grammar say that both languages say, and a translator mostly keeps: that something is not
 * so, that it is more than another, that it came after. Of those tried (also who speaks, tense, duty, chance,
 * condition, cause) they alone told sentences apart on articles that were kept from tuning.
 */
const SAID_BY = {
  not: 'not no nor cannot',
  more: 'more most',
  than: 'than',
  after: 'after',
} as const;

export type Said = keyof typeof SAID_BY;

/** What is said by grammar, as a token of either language. */
export const grammarToken = (said: Said): Token => ({ key: `g:${said}`, kind: 'grammar' });

const TOKENS = new Map(
  (Object.keys(SAID_BY) as Said[]).flatMap((said) =>
    SAID_BY[said].split(' ').map((word) => [word, grammarToken(said)] as const),
  ),
);

/** What a word of grammar, in lower case, says by itself. */
export function grammarOf(low: string): Token | undefined {
  return TOKENS.get(low);
}
