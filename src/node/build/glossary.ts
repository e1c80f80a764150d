import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
// Not from the door of the folder, which asks for the very module that is made here.
import { pack } from '../../core/korean/packed.ts';
import { parseTable } from '../../core/korean/table.ts';

const FOLDER = fileURLToPath(new URL('../../core/korean/glossary/', import.meta.url));
const ID = 'virtual:glossary';
const RESOLVED = `\0${ID}`;

/** The tables' paths, the news core before the others: its entry comes first where two have one lemma. */
async function tableFiles(): Promise<string[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.tsv'));
  const others = names.filter((name) => name !== 'core.tsv').sort();
  return ['core.tsv', ...others].map((name) => join(FOLDER, name));
}

/**
 * Makes the module `virtual:glossary` of the tables, with what the aligner needs: lemma, kind, equivalents.
 * Level and Hanja stay behind until a page shows them.
 */
export function glossary(): Plugin {
  return {
    name: 'naranhi:glossary',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return;
      const files = await tableFiles();
      for (const file of files) this.addWatchFile(file);
      const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
      return `export default ${JSON.stringify(pack(texts.flatMap(parseTable)))}`;
    },
  };
}
