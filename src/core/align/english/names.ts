import type { Token } from '../token.ts';
import type { Word } from './words.ts';

/** Words that one name is made of, at most. */
const LONGEST = 3;
/** Letters of a part of a given name behind a hyphen. */
const PART = 5;

/** Runs of two and three capitalised words or hyphenated parts, as names whose sound is compared whole. */
export function addNames(list: readonly Word[], tokens: Token[]): void {
  for (let at = 0; at < list.length; at++) {
    if (list[at]?.is.capital !== true || !isPart(list, at)) continue;
    let sound = list[at]?.is.low ?? '';
    for (let i = at + 1; i < at + LONGEST; i++) {
      const word = list[i];
      if (!word || word.start - (list[i - 1]?.end ?? 0) > 1 || !(isPart(list, i) || isGiven(word))) break;
      sound += word.is.low;
      tokens.push({ key: `n:${sound}`, kind: 'name', sounds: [sound], capital: true });
    }
  }
}

/** Jong-un: what is behind the hyphen may be small, and a word of grammar. */
const isGiven = (word: Word | undefined): boolean => word?.before === '-' && word.is.raw.length <= PART;

/** A part of a name; in Go Do-kyung also a word of grammar with a capital, by the given name that goes on after it. */
function isPart(list: readonly Word[], at: number): boolean {
  const is = list[at]?.is;
  if (is?.capital !== true) return false;
  return is.name || (is.raw.length <= PART && (isGiven(list[at + 1]) || isGiven(list[at + 2])));
}
