import { glossary } from '../../korean/index.ts';
import { contentWords } from '../english/tokens.ts';
import { readNumeral } from '../numbers/korean.ts';
import { regionNames } from './regions.ts';

/** Keys of English tokens that a Korean word may stand for, each with its weight in (0, 1]. */
export type Meanings = readonly (readonly [key: string, weight: number])[];

/** What one word of an equivalent of several words is worth. */
const PART = 0.6;
/** Words of an equivalent up to which a number in it is the matter: two days, first half. */
const SHORT = 2;
const NUMBER = /^(?:[#~]|q:)/;
const WEAK = /^~[\d.]+$/;
/** At one time: no matter of number. */
const ONE = /\bone\b/;

/** Words with their equivalents, whose keys are read when they are first asked for: an article needs few of them. */
export class Lexicon {
  readonly #equivalents: ReadonlyMap<string, readonly string[]>;
  readonly #read = new Map<string, Meanings>();

  constructor(equivalents: ReadonlyMap<string, readonly string[]>) {
    this.#equivalents = equivalents;
  }

  has(word: string): boolean {
    return this.#equivalents.has(word);
  }

  /** What a word means; nothing where it is not known. */
  get(word: string): Meanings | undefined {
    const known = this.#read.get(word);
    if (known) return known;
    const equivalents = this.#equivalents.get(word);
    if (!equivalents) return undefined;
    const meanings = meaningsOf(word, equivalents);
    this.#read.set(word, meanings);
    return meanings;
  }
}

let lexicon: Lexicon | undefined;
let acronyms: Lexicon | undefined;

/** Every Korean word that the house knows with its English: the glossary and the names of regions. */
export function koreanLexicon(): Lexicon {
  lexicon ??= new Lexicon(build());
  return lexicon;
}

/** What an acronym stands for, by its letters in small: the other equivalents of a word that has it for one. */
export function acronymLexicon(): Lexicon {
  acronyms ??= new Lexicon(spellOut());
  return acronyms;
}

type Collected = Map<string, readonly string[]>;

function add(to: Collected, word: string, equivalents: readonly string[]): void {
  const known = to.get(word);
  to.set(word, known ? [...known, ...equivalents] : equivalents);
}

function build(): Collected {
  const built: Collected = new Map();
  for (const { lemma, equivalents } of glossary()) add(built, lemma.replaceAll(' ', ''), equivalents);
  for (const [name, equivalents] of regionNames()) add(built, name, equivalents);
  return built;
}

function spellOut(): Collected {
  const built: Collected = new Map();
  for (const { equivalents } of glossary())
    for (const word of equivalents)
      if (/^[A-Z][A-Z&]{1,5}$/.test(word))
        add(
          built,
          word.toLowerCase(),
          equivalents.filter((other) => other !== word),
        );
  return built;
}

function meaningsOf(word: string, equivalents: readonly string[]): Meanings {
  const meanings = new Map<string, number>();
  const put = (key: string, weight: number) => meanings.set(key, Math.max(meanings.get(key) ?? 0, weight));
  // A numeral is read as one where it stands, not where another word is spelt like it.
  const numeral = readNumeral(`${word} 명`, 0)?.end === word.length;
  for (const equivalent of equivalents) {
    const keys = contentWords(equivalent);
    const whole = `n:${equivalent.toLowerCase().replace(/[^a-z]/g, '')}`;
    const content = keys.filter((key) => !key.startsWith('n:')).length;
    const counts = content > SHORT || (content > 1 && ONE.test(equivalent));
    for (const key of keys) {
      if (NUMBER.test(key) && (numeral || counts)) continue;
      const weight = content === 1 || key === whole || key.startsWith('rel:') ? 1 : PART;
      put(key, weight);
      if (WEAK.test(key)) put(`#${key.slice(1)}`, weight);
    }
  }
  return [...meanings];
}
