/** A headword and what it is in English, the most usual first. */
export interface Entry {
  readonly lemma: string;
  /** One letter: n noun, v verb, a adjective, d adverb, e name; the glossary's README has them all. */
  readonly pos: string;
  readonly equivalents: readonly string[];
}

/** Lines `lemma<TAB>pos<TAB>equivalents, comma separated`; `#` begins a comment, further fields are not read. */
export function parseTable(table: string): Entry[] {
  const entries: Entry[] = [];
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [lemma = '', pos = '', equivalents = ''] = line.split('\t').map((field) => field.trim());
    const words = equivalents.split(/[,;]/).map((word) => word.trim());
    if (lemma !== '' && equivalents !== '')
      entries.push({ lemma: lemma.normalize('NFC'), pos, equivalents: words.filter((word) => word !== '') });
  }
  return entries;
}
