import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the tests unpack and generate; gone with `node_modules`. */
export const CACHE = join(ROOT, 'node_modules/.cache/naranhi');
