import { glossary } from '../../korean/index.ts';
import { contentWords } from '../english/tokens.ts';
import { regionNames } from './regions.ts';

/** English stems that a Korean word may stand for, each with its weight in (0, 1]. */
export type Meanings = ReadonlyMap<string, number>;

/** What one word of an equivalent of several words is worth. */
const PART = 0.6;

let lexicon: ReadonlyMap<string, Meanings> | undefined;

/** Every Korean word that the house knows with its English stems: the glossary and the names of regions. */
export function koreanLexicon(): ReadonlyMap<string, Meanings> {
  lexicon ??= build();
  return lexicon;
}

function build(): Map<string, Meanings> {
  const built = new Map<string, Map<string, number>>();
  const add = (lemma: string, equivalents: readonly string[]) => {
    const meanings = built.get(lemma) ?? new Map<string, number>();
    for (const equivalent of equivalents) {
      const stems = contentWords(equivalent);
      for (const key of stems)
        meanings.set(key, Math.max(meanings.get(key) ?? 0, stems.length === 1 ? 1 : PART));
    }
    if (meanings.size > 0) built.set(lemma, meanings);
  };
  for (const { lemma, equivalents } of glossary()) add(lemma.replaceAll(' ', ''), equivalents);
  for (const [name, meanings] of regionNames()) add(name, meanings);
  return built;
}
