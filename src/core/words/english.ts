import { irregularForms } from '../align/index.ts';

/** Endings of inflection, and what may have stood in their place. */
const ENDINGS: readonly (readonly [ending: RegExp, stems: readonly string[]])[] = [
  [/['’]s?$/, ['']],
  [/ies$/, ['y', 'ie']],
  [/(?<=[sxz]|[cs]h|o)es$/, ['']],
  [/ves$/, ['f', 'fe']],
  [/(?<!s)s$/, ['']],
  [/ied$/, ['y']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/ier$/, ['y']],
  [/iest$/, ['y']],
  [/er$/, ['', 'e']],
  [/est$/, ['', 'e']],
];
/** Endings that double the letter before them: stopped, planning, bigger. */
const DOUBLED = /([bdfgklmnprtv])\1(?:ed|ing|er|est)$/;
/** British spellings and the American ones of the glossary. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s$|ed$|ing$|er|able|ful|ite|hood)/, 'or'],
  [/is(?=e$|es$|ed$|ing$|er|ation)/, 'iz'],
  [/ys(?=e$|es$|ed$|ing$)/, 'yz'],
  [/tre(?=$|s$)/, 'ter'],
  [/ence(?=$|s$)/, 'ense'],
  [/ogue(?=$|s$)/, 'og'],
  [/^grey/, 'gray'],
  [/^programme/, 'program'],
];
/** Endings that make another word of one. */
const MAKING: readonly (readonly [ending: RegExp, stems: readonly string[]])[] = [
  [/ily$/, ['y']],
  [/ly$/, ['', 'le']],
  [/iness$/, ['y']],
  [/(?:ness|ment|ary|ity|ist|ship|less|ful)s?$/, ['', 'e']],
  [/(?:ation|ion|al|ive|or|er)s?$/, ['', 'e', 'ate']],
];
const LEAST = 2;
const LEAST_MADE = 4;

/**
 * The dictionary forms that an English word may be of, the word itself first, in small letters. Over-generates: the
 * caller knows which of them is a word.
 */
export function englishLemmas(word: string): string[] {
  const found = new Set<string>();
  for (const spelling of spellings(word.toLowerCase().replaceAll('’', "'").replaceAll('.', ''))) {
    found.add(spelling);
    const irregular = irregularForms.get(spelling);
    if (irregular !== undefined) found.add(irregular);
    const doubled = spelling.replace(DOUBLED, '$1');
    if (doubled !== spelling) found.add(doubled);
    for (const form of without(spelling, ENDINGS, LEAST)) found.add(form);
  }
  return [...found];
}

/** Words that an English one may be made of: parliament of parliamentary. Over-generates, as above. */
export function englishRoots(word: string): string[] {
  return englishLemmas(word).flatMap((form) => without(form, MAKING, LEAST_MADE));
}

function without(word: string, endings: typeof ENDINGS, least: number): string[] {
  return endings.flatMap(([ending, stems]) => {
    const at = word.search(ending);
    return at >= least ? stems.map((stem) => word.slice(0, at) + stem) : [];
  });
}

function spellings(word: string): string[] {
  const all = AMERICAN.map(([british, american]) => word.replace(british, american));
  return [word, ...all];
}
