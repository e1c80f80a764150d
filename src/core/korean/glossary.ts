/** A headword and what it is in English, the most usual first. */
export interface Entry {
  readonly lemma: string;
  readonly pos: string;
  readonly equivalents: readonly string[];
}

/** Lines `lemma<TAB>pos<TAB>equivalents, comma separated[<TAB>level]`; `#` begins a comment. */
export function parseGlossary(table: string): Entry[] {
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

let whole: readonly Entry[] | undefined;

/** The whole glossary of the house, read once. A lemma may stand in it more than once. */
export function glossary(): readonly Entry[] {
  whole ??= Object.values(
    import.meta.glob('./glossary/*.tsv', { query: '?raw', import: 'default', eager: true }),
  ).flatMap(parseGlossary);
  return whole;
}
