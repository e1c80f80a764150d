import { takeApart } from '../../korean/index.ts';

/**
 * A word as it sounds, coarsely: consonant classes in capitals (K T P S M N R H; S also stands for the
 * affricates, N for ng), vowels in lower case (x for the neutral one). Made for comparing a name in Hangul
 * with its Latin spelling, so what the two scripts cannot both say is folded together.
 */
export type Phones = string;

const INITIALS = 'KKNTTRMPPSS-SSSKTPH';
const VOWELS = [
  'a',
  'e',
  'a',
  'e',
  'x',
  'e',
  'x',
  'e',
  'o',
  'a',
  'e',
  'e',
  'o',
  'u',
  'x',
  'e',
  'i',
  'u',
  '',
  'i',
  'i',
];
const FINALS = '-KKKNNNTRKMRRRPRMPPTTNTTKTPT';

/** The phones of a word in Hangul. */
export function hangulPhones(word: string): Phones {
  let phones = '';
  for (let at = 0; at < word.length; at++) {
    const syllable = takeApart(word, at);
    if (!syllable) continue;
    phones += INITIALS[syllable.initial] ?? '';
    phones += VOWELS[syllable.vowel] ?? '';
    phones += FINALS[syllable.final] ?? '';
  }
  // ㄹㄹ between vowels is one l.
  return phones.replaceAll('-', '').replaceAll('RR', 'R');
}

/** The consonants of a word, h apart and doubles as one: what names are indexed by. */
export function skeleton(phones: Phones): string {
  return phones
    .replace(/[^KTPSMNR]/g, '')
    .replace(/TS/g, 'S')
    .replace(/(.)\1+/g, '$1');
}

/** How many consonants a word has, h apart: how much its sound says. */
export function consonants(phones: Phones): number {
  return phones.replace(/[^KTPSMNR]/g, '').length;
}

const isVowel = (phone: string): boolean => phone >= 'a';

const weigh = (phone: string): number =>
  isVowel(phone) ? 0.25 : phone === 'H' ? 0.2 : phone === 'R' ? 0.7 : 1;

/** Vowels that Hangul writes for one another: Alan is 앨런. */
const NEAR = new Set(['ae', 'ea']);

function swap(a: string, b: string): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return NEAR.has(a + b) ? 0.1 : a === 'x' || b === 'x' ? 0.08 : 0.2;
  return weigh(a) + weigh(b);
}

/** How much of a word's sound there is to lose, in hundredths. */
export function weight(phones: Phones): number {
  let sum = 0;
  for (const phone of phones) sum += weigh(phone);
  return Math.round(100 * sum);
}

/** Rows of the edit table, kept between calls: `alike` is the inner loop of a long document. */
let above: number[] = [];
let below: number[] = [];

/** How alike two words sound, in [0, 1]: one less the cost of the cheapest edit, by the weight of both. */
export function alike(a: Phones, b: Phones): number {
  above[0] = 0;
  for (let j = 0; j < b.length; j++) above[j + 1] = (above[j] ?? 0) + weigh(b[j] ?? '');
  const whole = above[b.length] ?? 0;
  let other = 0;
  for (const phone of a) {
    const cost = weigh(phone);
    other += cost;
    below[0] = other;
    for (let j = 0; j < b.length; j++) {
      const against = b[j] ?? '';
      below[j + 1] = Math.min(
        (above[j + 1] ?? 0) + cost,
        (below[j] ?? 0) + weigh(against),
        (above[j] ?? 0) + swap(phone, against),
      );
    }
    [above, below] = [below, above];
  }
  return whole + other === 0 ? 0 : 1 - (above[b.length] ?? 0) / ((whole + other) / 2);
}
