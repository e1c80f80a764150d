/**
 * The reader's library: bitexts, their pictures, the places in them and the settings, in IndexedDB.
 * The only room that opens the database.
 */
import { Library } from './library.ts';

export { LibraryError } from './failure.ts';
export { Library } from './library.ts';
export { minutesFor } from './minutes.ts';
export { refindPlace } from './place.ts';
export { askToPersist, storageState, type StorageState } from './storage.ts';
export type { BitextRow, Pair, Picture } from './types.ts';
export { watchLibrary, type Change } from './watch.ts';

/** The library of this device, opened when it is first asked for something. */
export const library = new Library();
