import { readFileSync } from 'node:fs';
import list from 'word-list';

/** English words in lower case. Inflected forms are in it, names are not. */
export const ENGLISH: ReadonlySet<string> = new Set(readFileSync(list, 'utf8').split('\n'));
