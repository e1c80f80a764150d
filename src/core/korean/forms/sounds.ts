import { takeApart } from '../syllable.ts';

/** A syllable as it is heard: letters, none for a silent initial or no final; the vowel by its number, as in `Syllable`. */
export interface Heard {
  initial: string;
  vowel: number;
  final: string;
}

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆ ㅈㅉㅊㅋㅌㅍㅎ';
/** Finals by their number, those of two letters as two. */
const FINALS =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  );
const I = 20;
const YEO = 6;

/** What is left of a final where no vowel follows. */
const CLOSED = new Map(
  'ㄲㄱ ㅋㄱ ㅅㄷ ㅆㄷ ㅈㄷ ㅊㄷ ㅌㄷ ㅍㅂ ㅎㄷ ㄱㅅㄱ ㄴㅈㄴ ㄴㅎㄴ ㄹㄱㄱ ㄹㅁㅁ ㄹㅂㄹ ㄹㅅㄹ ㄹㅌㄹ ㄹㅍㅂ ㄹㅎㄹ ㅂㅅㅂ'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const),
);
/** A plain consonant with ㅎ before or behind it. */
const BREATHED = new Map([
  ['ㄱ', 'ㅋ'],
  ['ㄷ', 'ㅌ'],
  ['ㅂ', 'ㅍ'],
  ['ㅈ', 'ㅊ'],
]);
const NASAL = new Map([
  ['ㄱ', 'ㅇ'],
  ['ㄷ', 'ㄴ'],
  ['ㅂ', 'ㅁ'],
]);
/** Sino-Korean endings before which ㄴ stays what it is: 생산량, 신문로. */
const KEEPS_N = /^[란량력론례로료류]$/;

/** Whether ㄷ and ㅌ turn before it. */
const isSoft = (vowel: number): boolean => vowel === I || vowel === YEO;

type Meeting = readonly [final: string, initial: string];

/** Standard pronunciation, with what Revised Romanization writes of it: tensed consonants stay as they are spelt. */
export function heard(word: string, noun: boolean): readonly Readonly<Heard>[] {
  const syllables = Array.from(word, (_, at): Heard => {
    const { initial = 0, vowel = 0, final = 0 } = takeApart(word, at) ?? {};
    return { initial: INITIALS.charAt(initial).trim(), vowel, final: FINALS[final] ?? '' };
  });
  syllables.forEach((here, at) => {
    const next = syllables[at + 1];
    if (!next) {
      here.final = closed(here.final);
      return;
    }
    const suffix = at + 2 === syllables.length && at > 0 && KEEPS_N.test(word.charAt(at + 1));
    const breathed = meetH([here.final, next.initial], next.vowel, noun);
    const joined = breathed ?? meetVowel([here.final, next.initial], next.vowel);
    [here.final, next.initial] = joined ?? meet([here.final, next.initial], suffix);
  });
  return syllables;
}

const closed = (final: string): string => CLOSED.get(final) ?? final;

/** Where an ㅎ stands on either side. Between the syllables of a noun it is heard as itself: 묵호. */
function meetH([final, initial]: Meeting, vowel: number, noun: boolean): Meeting | undefined {
  if (final.endsWith('ㅎ')) {
    const rest = final.slice(0, -1);
    const breathed = BREATHED.get(initial);
    if (breathed !== undefined && initial !== 'ㅂ') return [rest, breathed];
    if (initial === 'ㅅ') return [rest, initial];
    return initial === '' ? [rest.slice(0, -1), rest.slice(-1)] : undefined;
  }
  if (initial !== 'ㅎ' || noun) return undefined;
  const spelt = final.slice(-1);
  if (spelt === 'ㄷ' && isSoft(vowel)) return ['', 'ㅊ'];
  const last = spelt === 'ㅈ' ? spelt : closed(spelt);
  const breathed = BREATHED.get(last);
  return breathed === undefined ? undefined : [final.slice(0, -1), breathed];
}

/** Where a vowel follows, the final goes over to it; ㄷ and ㅌ turn before 이. */
function meetVowel([final, initial]: Meeting, vowel: number): Meeting | undefined {
  if (initial !== '' || final === '' || final === 'ㅇ') return undefined;
  const last = final.slice(-1);
  const soft = isSoft(vowel);
  const over = soft && last === 'ㄷ' ? 'ㅈ' : soft && last === 'ㅌ' ? 'ㅊ' : last;
  return [final.slice(0, -1), over];
}

/** Where two consonants meet. `suffix`: the second begins an ending before which ㄴ stays. */
function meet([spelt, initial]: Meeting, suffix: boolean): Meeting {
  const final = closed(spelt);
  if (initial === 'ㄹ') {
    if (final === 'ㄴ') return suffix ? ['ㄴ', 'ㄴ'] : ['ㄹ', 'ㄹ'];
    if (final === 'ㄹ' || final === '') return [final, 'ㄹ'];
    return [NASAL.get(final) ?? final, 'ㄴ'];
  }
  if (final === 'ㄹ' && initial === 'ㄴ') return ['ㄹ', 'ㄹ'];
  return [initial === 'ㄴ' || initial === 'ㅁ' ? (NASAL.get(final) ?? final) : final, initial];
}
