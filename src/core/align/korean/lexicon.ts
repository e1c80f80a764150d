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

let lexicon: ReadonlyMap<string, Meanings> | undefined;
let acronyms: ReadonlyMap<string, Meanings> | undefined;

/** Every Korean word that the house knows with its English keys: the glossary and the names of regions. */
export function koreanLexicon(): ReadonlyMap<string, Meanings> {
  lexicon ??= build();
  return lexicon;
}

/** What an acronym stands for, by its letters in small: the other equivalents of a word that has it for one. */
export function acronymMeanings(): ReadonlyMap<string, Meanings> {
  acronyms ??= spellOut();
  return acronyms;
}

type Collected = Map<string, Map<string, number>>;

const finished = (collected: Collected): Map<string, Meanings> =>
  new Map(Array.from(collected, ([word, meanings]) => [word, [...meanings]]));

function build(): Map<string, Meanings> {
  const built: Collected = new Map();
  for (const { lemma, equivalents } of glossary()) collect(built, lemma.replaceAll(' ', ''), equivalents);
  for (const [name, meanings] of regionNames()) collect(built, name, meanings);
  return finished(built);
}

function spellOut(): Map<string, Meanings> {
  const built: Collected = new Map();
  for (const { equivalents } of glossary())
    for (const word of equivalents)
      if (/^[A-Z][A-Z&]{1,5}$/.test(word))
        collect(
          built,
          word.toLowerCase(),
          equivalents.filter((other) => other !== word),
        );
  return finished(built);
}

function collect(into: Collected, lemma: string, equivalents: readonly string[]): void {
  const meanings = into.get(lemma) ?? new Map<string, number>();
  const add = (key: string, weight: number) => meanings.set(key, Math.max(meanings.get(key) ?? 0, weight));
  // A numeral is read as one where it stands, not where another word is spelt like it.
  const numeral = readNumeral(`${lemma} 명`, 0)?.end === lemma.length;
  for (const equivalent of equivalents) {
    const keys = contentWords(equivalent);
    const [first = ''] = keys;
    if (keys.length === 1 && !NUMBER.test(first)) {
      add(first, 1);
      continue;
    }
    const whole = `n:${equivalent.toLowerCase().replace(/[^a-z]/g, '')}`;
    const content = keys.filter((key) => !key.startsWith('n:')).length;
    const counts = content > SHORT || (content > 1 && ONE.test(equivalent));
    for (const key of keys) {
      if (NUMBER.test(key) && (numeral || counts)) continue;
      const weight = content === 1 || key === whole || key.startsWith('rel:') ? 1 : PART;
      add(key, weight);
      if (WEAK.test(key)) add(`#${key.slice(1)}`, weight);
    }
  }
  if (meanings.size > 0) into.set(lemma, meanings);
}
