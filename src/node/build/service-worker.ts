import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { HASHED_FOLDER } from '../policy.ts';

interface PrecacheEntry {
  readonly url: string;
  /** A hash of the file; null where the name already holds one. */
  readonly revision: string | null;
}

/** Files of the build that no page asks for: the host's, and the pictures that a store or an install dialog shows. */
const NOT_KEPT = /^(_headers|sw\.js|screenshots\/.*)$/;

async function precacheList(folder: string): Promise<PrecacheEntry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const urls = files
    .map((file) => relative(folder, file).split(sep).join('/'))
    .filter((url) => !NOT_KEPT.test(url));
  return Promise.all(
    urls.sort().map(async (url) => {
      if (url.startsWith(`${HASHED_FOLDER}/`)) return { url, revision: null };
      const bytes = await readFile(join(folder, url));
      return { url, revision: createHash('sha256').update(bytes).digest('hex').slice(0, 16) };
    }),
  );
}

/**
 * Bundles the service worker into `sw.js` once the rest of the build is written, with the list of all that it keeps.
 *
 * @param source the worker's module
 */
export function serviceWorker(source: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'naranhi:service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle() {
      const outDir = resolve(config.root, config.build.outDir);
      await build({
        configFile: false,
        root: config.root,
        publicDir: false,
        logLevel: 'warn',
        define: { PRECACHE: JSON.stringify(await precacheList(outDir)) },
        build: {
          outDir,
          emptyOutDir: false,
          target: config.build.target,
          modulePreload: false,
          rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: 'sw.js' } },
        },
      });
    },
  };
}
