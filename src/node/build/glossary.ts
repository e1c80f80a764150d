import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
// Not from the door of the folder, which asks for the very module that is made here.
import { pack, packDetails } from '../../core/korean/packed.ts';
import { parseFull, type FullEntry } from '../../core/korean/table.ts';

const FOLDER = fileURLToPath(new URL('../../core/korean/glossary/', import.meta.url));
/** What is made of the tables, by the module that it is. */
const MADE = new Map<string, (entries: readonly FullEntry[]) => object>([
  ['virtual:glossary', pack],
  ['virtual:glossary-details', packDetails],
]);

/** The tables' paths, the news core before the others: its entry comes first where two have one lemma. */
async function tableFiles(): Promise<string[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.tsv'));
  const others = names.filter((name) => name !== 'core.tsv').sort();
  return ['core.tsv', ...others].map((name) => join(FOLDER, name));
}

/**
 * Makes the modules of the tables: `virtual:glossary` with what the aligner needs, lemma, kind and equivalents; and
 * `virtual:glossary-details` with the level and the Hanja, which the reader asks for.
 */
export function glossary(): Plugin {
  return {
    name: 'naranhi:glossary',
    resolveId: (id) => (MADE.has(id) ? `\0${id}` : undefined),
    async load(id) {
      const make = id.startsWith('\0') ? MADE.get(id.slice(1)) : undefined;
      if (!make) return;
      const files = await tableFiles();
      for (const file of files) this.addWatchFile(file);
      const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
      return `export default ${JSON.stringify(make(texts.flatMap(parseFull)))}`;
    },
  };
}
