import { fold } from './fold.ts';

/** What is looked for, ready to be held against folded texts. */
export interface Query {
  /** With the flag `g`; matches in what {@link fold} gives. */
  readonly pattern: RegExp;
}

/** Characters that a query may have: more are cut off. */
export const LONGEST_QUERY = 100;

const FIRST = 0xac00;
const SYLLABLES_AN_INITIAL = 588;
const SYLLABLES_A_VOWEL = 28;

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** Finals from 1 on, by their letters as they are typed. */
const FINALS =
  'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  );
/** Vowels that become others when one more is typed: ㅗ to ㅘ, ㅙ, ㅚ; ㅜ to ㅝ, ㅞ, ㅟ; ㅡ to ㅢ. */
const GROWING: Readonly<Record<number, number>> = { 8: 3, 13: 3, 18: 1 };
/** Two initials that some keyboards join into one letter. */
const JOINED: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};

const SYLLABLE = /[가-힣]/;
const HANGUL = /[가-힣ㄱ-ㅎ]/;
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

function span(from: number, count: number): string {
  return `${String.fromCharCode(from)}-${String.fromCharCode(from + count - 1)}`;
}

/** The letter itself, or any syllable that begins with it. */
function beginningWith(initial: string): string {
  const at = INITIALS.indexOf(initial);
  return `[${span(FIRST + at * SYLLABLES_AN_INITIAL, SYLLABLES_AN_INITIAL)}${initial}]`;
}

/** What a syllable may yet become, as long as it is typed. */
function becoming(syllable: string, composing: boolean): string {
  const code = syllable.charCodeAt(0);
  const n = code - FIRST;
  const final = n % SYLLABLES_A_VOWEL;
  const vowel = Math.floor(n / SYLLABLES_A_VOWEL) % 21;
  const vowels = composing ? 1 + (GROWING[vowel] ?? 0) : 1;
  if (final === 0) return `[${span(code, SYLLABLES_A_VOWEL * vowels)}]`;
  if (!composing) return syllable;
  const typed = FINALS[final - 1] ?? '';
  const grown = FINALS.flatMap((letters, i) =>
    letters.startsWith(typed) ? String.fromCharCode(code - final + i + 1) : [],
  );
  // The last letter may go over to the next syllable: 한 is on its way to 하나, 닭 to 달구.
  const stays = FINALS.indexOf(typed.slice(0, -1)) + 1;
  const before = String.fromCharCode(code - final + stays);
  return `(?:[${grown.join('')}]|${before}${beginningWith(typed.slice(-1))})`;
}

function one(character: string, last: boolean, composing: boolean): string {
  if (INITIALS.includes(character)) return beginningWith(character);
  if (last && SYLLABLE.test(character)) return becoming(character, composing);
  return character.replace(SPECIAL, '\\$&');
}

/**
 * Reads what a reader typed. Consonants stand for the syllables that begin with them; a last syllable without a
 * final for those that have one, unless a space ends it; a space between two words of Hangul may be missing in the text.
 *
 * @param composing the keyboard still holds the last syllable: its vowel and final may grow, or the final go over
 * @returns nothing where there is nothing to look for
 */
export function asQuery(typed: string, composing = false): Query | undefined {
  const { text } = fold(typed.slice(0, LONGEST_QUERY));
  const ended = /\s$/.test(text);
  const apart = text.replace(/[ㄳ-ㅄ]/g, (letter) => JOINED[letter] ?? letter);
  const characters = Array.from(apart.trim().replace(/\s+/g, ' '));
  if (characters.length === 0) return undefined;
  const source = characters.map((character, i) => {
    if (character !== ' ') return one(character, i === characters.length - 1 && !ended, composing);
    return HANGUL.test(characters[i - 1] ?? '') && HANGUL.test(characters[i + 1] ?? '') ? ' *' : ' +';
  });
  return { pattern: new RegExp(source.join(''), 'g') };
}
