import type { Phones } from './phones.ts';

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
  [/ng(?=[^aeiouør]|$)/y, 'N'],
  [/nn|n/y, 'N'],
  [/ll|l/y, 'R'],
  [/rr?h?(?=[aeiouøy])/y, 'R'],
  [/rr?h?/y, 'r'],
  [/h(?=[aeiouyøîûw])/y, 'H'],
  [/h/y, ''],
  [/eaux?/y, 'o'],
  [/e$/y, ''],
  [/ea|ee|ie|y|i/y, 'i'],
  [/oo|ou|w|u/y, 'u'],
  [/ai|ay|ei|e/y, 'e'],
  [/au|aw|o/y, 'o'],
  [/a/y, 'a'],
  [/ø/y, 'x'],
  [/î/y, 'i'],
  [/û/y, 'u'],
];

/** Spellings that go two ways: what is rewritten for the second way. */
const TWO_WAYS: readonly Rule[] = [
  [/g(?=[eiy])/g, 'j'],
  [/ch/g, 'k'],
  [/ng(?=[aeiour])/g, 'n'],
  [/th/g, 's'],
  [/q(?!u)|x/g, 'sh'],
];
/** Vowels as Korean and Chinese names spell them; ø is the neutral one. */
const VOWELS = /yeo|eo|eui|eu|ui|ya?e|ya|yoo|you|yu|woo|wu|yo|yi|wae?|wo|we|wi|ae|oe|ian|ie/g;
const VOWEL = new Map(
  'yeo:ø eo:ø eui:i eu: ui:i ya:a yae:e ye:e yoo:u you:u yu:u woo:u wu:u yo:o yi:i wa:a wae:e wo:ø we:e wi:i ae:e oe:e ian:en ie:e'
    .split(' ')
    .map((entry) => {
      const [spelling = '', vowel = ''] = entry.split(':');
      return [spelling, vowel] as const;
    }),
);

/** Vowels said in two: before a silent e (Rice, Kate), and ai, ou where Hangul has both; î and û are no part of another. */
const SPLIT = /([ai])(?=[^aeiouy]e(?:s?$|[hl]))|ai|ay|ei|ey|au|ou|(?<=[sz])u/g;
const SPLIT_VOWEL = new Map([
  ['a', 'eî'],
  ['i', 'aî'],
  ['ai', 'aî'],
  ['ay', 'eî'],
  ['ei', 'eî'],
  ['ey', 'eî'],
  ['au', 'aû'],
  ['ou', 'aû'],
  ['u', ''],
]);

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

/** The spellings under which a word is read: its own, and those that go another way. */
function spellings(word: string, name: boolean): Set<string> {
  const ways = new Set([word]);
  const add = (rule: RegExp, other: string) => ways.add(word.replace(rule, other));
  for (const [rule, other] of TWO_WAYS) add(rule, other);
  if (!name) return ways;
  ways.add(word.replaceAll('j', 'y'));
  ways.add(word.replace(/kh|v$/g, (found) => (found === 'v' ? 'w' : 'h')));
  ways.add(word.replace(SPLIT, (found) => SPLIT_VOWEL.get(found) ?? found));
  const eastern = word.replace(VOWELS, (found) => VOWEL.get(found) ?? found);
  ways.add(eastern);
  ways.add(eastern.replace(/ng(?=[aeiouør])/g, 'n'));
  return ways;
}

/** The ways in which a word in Latin letters (lower case) may sound; `name`: also by the rules of other languages. */
export function latinPhones(word: string, name = true): readonly Phones[] {
  const phones = new Set<Phones>();
  for (const spelling of spellings(word, name)) {
    const heard = read(spelling.replace(/(?<!s)ch/g, 'tch'));
    phones.add(heard.replaceAll('r', ''));
    if (heard.includes('r')) phones.add(heard.replaceAll('r', 'R'));
  }
  return [...phones];
}
