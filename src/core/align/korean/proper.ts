import type { Token } from '../token.ts';
import { koreanLexicon } from './lexicon.ts';
import { nationsAt } from './nations.ts';
import { surnameAt, surnameToken } from './surnames.ts';
import { known } from './words.ts';

/** Codes of what follows a country's or a surname's first syllable where it stands for the whole. */
const PROPER = new Set(Array.from(' 아모씨미일중러북남·-–ㆍᆞ・‧∙/', (char) => char.charCodeAt(0)));

/** Countries in short, and a surname that stands alone. `next`: the code behind the syllable at `at`. */
export function properAt(
  text: string,
  at: number,
  next: number,
): { readonly tokens: readonly Token[]; readonly end: number } | undefined {
  if (!PROPER.has(next)) return undefined;
  const nations = nationsAt(text, at);
  if (nations)
    return {
      tokens: nations.names.map((name) => known(`ko:${name}`, koreanLexicon().get(name))),
      end: nations.end,
    };
  const surname = surnameAt(text, at);
  if (!surname) return undefined;
  return { tokens: [surnameToken(text.charAt(at), surname.means)], end: surname.end };
}
