import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { Library, LibraryError, watchLibrary } from '../../src/library/index.ts';
import { madeBitext } from './made.ts';

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof LibraryError) return error.code;
    throw error;
  }
  return 'none';
}

test('a database of a newer version is left alone, and said so', async () => {
  const newer = await openDB('newer', 99);
  newer.close();
  expect(await codeOf(new Library('newer').list())).toBe('newer');
});

test('a newer version elsewhere gets the database, and this page is told to reload', async () => {
  const library = new Library('outdated');
  await library.add(madeBitext('a', 1));
  const told = new Promise<string>((resolve) => watchLibrary((change) => resolve(change.kind)));
  const newer = await openDB('outdated', 99);
  expect(await told).toBe('outdated');
  newer.close();
});

test('a connection that was lost is opened again, and nothing is lost with it', async () => {
  const library = new Library('lost');
  await library.add(madeBitext('a', 1));
  library.close();
  expect(await library.list()).toHaveLength(1);
});

test('an open that failed is tried anew the next time', async () => {
  const real = globalThis.indexedDB;
  const library = new Library('later');
  Reflect.deleteProperty(globalThis, 'indexedDB');
  expect(await codeOf(library.list())).toBe('unavailable');
  globalThis.indexedDB = real;
  expect(await library.list()).toEqual([]);
});
