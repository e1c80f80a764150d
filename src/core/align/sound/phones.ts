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
  return phones.replaceAll('-', '');
}

type Rule = readonly [RegExp, string];

/** Read in order, the first that fits at a place wins. Capitals and vowels as in Phones; `r` marks a coda r. */
const RULES: readonly Rule[] = [
  [/^(?:kn|gn)/y, 'N'],
  [/^ps/y, 'S'],
  [/^x/y, 'S'],
  [/(?:tch|sh)$/y, 'Si'],
  [/^wr/y, 'R'],
  [/tch|dg(?=e)|tsch|sch|ts|tz|sh|zh|cz|j|z|s+(?=ion)/y, 'S'],
  [/t(?=ion|ure)/y, 'S'],
  [/sc(?=[eiy])|c(?=[eiy])/y, 'S'],
  [/ph|pp|p|bb|b|ff|f|v/y, 'P'],
  [/ck|cc|qu|q|kk|k|c/y, 'K'],
  [/gh(?=t|$)/y, ''],
  [/gg|gh|g/y, 'K'],
  [/tt|th|t|dd|d/y, 'T'],
  [/x/y, 'KS'],
  [/ss|s/y, 'S'],
  [/mm|mb$|m/y, 'M'],
  [/ng(?=[^aeiour]|$)/y, 'N'],
  [/nn|n/y, 'N'],
  [/ll|l/y, 'R'],
  [/rr?h?(?=[aeiouy])/y, 'R'],
  [/rr?h?/y, 'r'],
  [/h/y, 'H'],
  [/e$/y, ''],
  [/ea|ee|ie|y|i/y, 'i'],
  [/oo|ou|w|u/y, 'u'],
  [/ai|ay|ei|e/y, 'e'],
  [/au|aw|o/y, 'o'],
  [/a/y, 'a'],
];

/** Spellings that go two ways: what is rewritten for the second way. */
const TWO_WAYS: readonly Rule[] = [
  [/g(?=[eiy])/g, 'j'],
  [/ch/g, 'k'],
  [/ng(?=[aeiou])/g, 'n'],
  [/th/g, 's'],
  [/q(?!u)|x/g, 'sh'],
];

function read(word: string): Phones {
  let phones = '';
  for (let at = 0; at < word.length;) {
    let step = 1;
    for (const [rule, sound] of RULES) {
      rule.lastIndex = at;
      const found = rule.exec(word);
      if (!found) continue;
      phones += sound;
      step = found[0].length;
      break;
    }
    at += step;
  }
  return phones;
}

const cache = new Map<string, readonly Phones[]>();
const CACHE = 50_000;

/** The ways in which a word in Latin letters (lower case) may sound, at most ten. */
export function latinPhones(word: string): readonly Phones[] {
  let ways = cache.get(word);
  if (!ways) {
    if (cache.size > CACHE) cache.clear();
    ways = waysOf(word);
    cache.set(word, ways);
  }
  return ways;
}

function waysOf(word: string): Phones[] {
  const spellings = [word];
  for (const [rule, other] of TWO_WAYS) if (word.search(rule) >= 0) spellings.push(word.replace(rule, other));
  const phones = new Set<Phones>();
  for (const spelling of spellings) {
    const heard = read(spelling.replaceAll('ch', 'tch'));
    phones.add(heard.replaceAll('r', ''));
    if (heard.includes('r')) phones.add(heard.replaceAll('r', 'R'));
  }
  return [...phones];
}

/** The consonants of a word, h apart and doubles as one: what names are indexed by. */
export function skeleton(phones: Phones): string {
  return phones
    .replace(/[^KTPSMNR]/g, '')
    .replace(/TS/g, 'S')
    .replace(/(.)\1+/g, '$1');
}

const isVowel = (phone: string): boolean => phone >= 'a';

const weigh = (phone: string): number =>
  isVowel(phone) ? 0.25 : phone === 'H' ? 0.2 : phone === 'R' ? 0.7 : 1;

function swap(a: string, b: string): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return a === 'x' || b === 'x' ? 0.08 : 0.2;
  return weigh(a) + weigh(b);
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
