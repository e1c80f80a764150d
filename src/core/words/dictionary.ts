import { regionNames } from '../align/index.ts';
import { romanise } from '../korean/forms/index.ts';
import { glossary, glossaryDetails } from '../korean/index.ts';
import type { FoundEntry } from './types.ts';

/** An entry before anything is known of the text that it is looked up for. */
export type PlainEntry = Omit<FoundEntry, 'used'>;

const NAME = 'e';

/** The glossary and the names of countries, by headword and by equivalent. */
export class Dictionary {
  readonly #byLemma = new Map<string, PlainEntry[]>();
  #byEquivalent: Map<string, PlainEntry[]> | undefined;

  constructor(entries: readonly PlainEntry[]) {
    for (const entry of entries) add(this.#byLemma, entry.lemma, entry);
  }

  has(lemma: string): boolean {
    return this.#byLemma.has(lemma);
  }

  /** The entries of a headword, those of the news core first. */
  of(lemma: string): readonly PlainEntry[] {
    return this.#byLemma.get(lemma) ?? [];
  }

  /** The entries that have an equivalent, written in small letters. */
  meaning(equivalent: string): readonly PlainEntry[] {
    this.#byEquivalent ??= this.#turned();
    return this.#byEquivalent.get(equivalent) ?? [];
  }

  #turned(): Map<string, PlainEntry[]> {
    const turned = new Map<string, PlainEntry[]>();
    for (const entries of this.#byLemma.values())
      for (const entry of entries)
        for (const equivalent of entry.equivalents) add(turned, equivalent.toLowerCase(), entry);
    return turned;
  }
}

function add(to: Map<string, PlainEntry[]>, key: string, entry: PlainEntry): void {
  const known = to.get(key);
  if (known) known.push(entry);
  else to.set(key, [entry]);
}

async function load(): Promise<Dictionary> {
  const details = await glossaryDetails();
  const entries = glossary().map(({ lemma, pos, equivalents }, at): PlainEntry => {
    const { level = '', hanja = '' } = details[at] ?? {};
    return withLatin({ lemma, kind: pos, level, hanja, equivalents });
  });
  const known = new Set(entries.map(({ lemma }) => lemma));
  // One name, one meaning: what headlines write in short is no headword.
  for (const [lemma, equivalents] of regionNames())
    if (lemma.length > 1 && equivalents.length === 1 && !known.has(lemma))
      entries.push(withLatin({ lemma, kind: NAME, level: '', hanja: '', equivalents }));
  return new Dictionary(entries);
}

function withLatin(entry: PlainEntry): PlainEntry {
  const latin = entry.kind === NAME ? romanise(entry.lemma, true) : undefined;
  return latin === undefined ? entry : { ...entry, latin: capital(latin) };
}

/** With its first letter as a name has it. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

let whole: Promise<Dictionary> | undefined;

/** The dictionary of the house, made once. */
export function dictionary(): Promise<Dictionary> {
  whole ??= load().catch((error: unknown) => {
    // Its details did not load: the next one who asks tries again.
    whole = undefined;
    throw error;
  });
  return whole;
}
