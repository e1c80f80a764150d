/** A headword and what it is in English, the most usual first. */
export interface Entry {
  readonly lemma: string;
  /** One letter: n noun, v verb, a adjective, d adverb, e name; the glossary's README has them all. */
  readonly pos: string;
  readonly equivalents: readonly string[];
}

/** An entry with what only a reader asks for. */
export interface FullEntry extends Entry {
  /** `A` for a beginner, `B` for who reads easy news, `C` for the language of newspapers. */
  readonly level: string;
  /** How the sense listed first is written in Hanja; empty where it is not. */
  readonly hanja: string;
}

/** Lines `lemma<TAB>kind<TAB>equivalents, comma separated<TAB>level<TAB>Hanja`; `#` begins a comment. */
export function parseFull(table: string): FullEntry[] {
  const entries: FullEntry[] = [];
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const fields = line.split('\t').map((field) => field.trim());
    const [lemma = '', pos = '', equivalents = '', level = '', hanja = ''] = fields;
    const words = equivalents.split(/[,;]/).map((word) => word.trim());
    if (lemma === '' || equivalents === '') continue;
    const filled = words.filter((word) => word !== '');
    entries.push({ lemma: lemma.normalize('NFC'), pos, equivalents: filled, level, hanja });
  }
  return entries;
}

/** The same, as far as the aligner needs it. */
export function parseTable(table: string): Entry[] {
  return parseFull(table).map(({ lemma, pos, equivalents }) => ({ lemma, pos, equivalents }));
}
