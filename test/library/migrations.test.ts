import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { Library, LibraryError, watchLibrary, type Change } from '../../src/library/index.ts';
import { MIGRATIONS, type Migration } from '../../src/library/schema.ts';
import { written } from '../core/bitext/notes/made.ts';
import { madeBitext } from './made.ts';

const STORES = ['assets', 'bitexts', 'chunks', 'notes', 'places', 'settings'];

const PAIR = {
  bead: { translation: [0], original: [0], confidence: 0.9, by: 'aligner' },
  translation: [{ role: 'paragraph', text: 'The tide came in.' }],
  original: [{ role: 'paragraph', text: '물이 들어왔다.' }],
};

function rowOfVersion1(id: string) {
  return {
    id,
    heads: { translation: { lang: 'en', title: 'Tide' }, original: { lang: 'ko', title: '물때' } },
    pairs: 1,
    tally: { one: 1, merged: 0, translationOnly: 0, originalOnly: 0, unsure: 0 },
    minutes: 1,
    addedAt: 1,
    openedAt: 2,
    opens: 4,
    progress: 0.5,
    whole: true,
    assets: [],
  };
}

/** What a later version might do. */
const later: Migration = (db, tx) => {
  db.createObjectStore('words', { keyPath: 'lemma' });
  tx.objectStore('settings').put({ key: 'migrated', value: true });
};

async function storesOf(name: string): Promise<{ version: number; stores: string[] }> {
  const db = await openDB(name);
  const { version } = db;
  const stores = [...db.objectStoreNames];
  db.close();
  return { version, stores };
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

test('an empty database gets every store', async () => {
  const library = new Library('empty');
  expect(await library.list()).toEqual([]);
  library.close();
  expect(await storesOf('empty')).toEqual({ version: 2, stores: STORES });
});

test('a database of version 1 keeps what is in it, and takes notes', async () => {
  const db = await openDB('first', 1, {
    upgrade: (made) => {
      made.createObjectStore('bitexts', { keyPath: 'id' });
      made.createObjectStore('chunks', { keyPath: ['bitext', 'n'] });
      made.createObjectStore('assets', { keyPath: 'hash' });
      made.createObjectStore('places', { keyPath: 'bitext' });
      made.createObjectStore('settings', { keyPath: 'key' });
    },
  });
  // What version 1 wrote of a bitext.
  await db.put('bitexts', rowOfVersion1('a'));
  await db.put('chunks', { bitext: 'a', n: 0, pairs: [PAIR] });
  await db.put('places', { bitext: 'a', pair: 0, side: 'original', offset: 2, check: '이 들어왔다' });
  await db.put('settings', { key: 'mode', value: 'columns' });
  db.close();
  const library = new Library('first');
  expect(await library.setting('mode')).toBe('columns');
  expect(await library.list()).toMatchObject([{ id: 'a', opens: 4, progress: 0.5 }]);
  expect(await library.pairs('a')).toEqual([PAIR]);
  expect(await library.place('a')).toMatchObject({ offset: 2, check: '이 들어왔다' });
  expect(await library.notes('a')).toEqual([]);
  const note = written('n', ['The tide came in.'], 0, 'When?');
  await library.note('a', { put: [note], drop: [] });
  expect(await library.notes('a')).toEqual([note]);
  library.close();
  expect(await storesOf('first')).toEqual({ version: 2, stores: STORES });
});

test('a later step runs once, after those before it, and loses nothing', async () => {
  const before = new Library('steps');
  await before.add(madeBitext('a', 2));
  before.close();
  const after = new Library('steps', [...MIGRATIONS, later]);
  expect(await after.pairs('a')).toHaveLength(2);
  expect(await after.setting('migrated')).toBe(true);
  await after.keepSetting('migrated', 'long ago');
  after.close();
  expect(await new Library('steps', [...MIGRATIONS, later]).setting('migrated')).toBe('long ago');
  expect(await storesOf('steps')).toEqual({ version: 3, stores: [...STORES, 'words'].sort() });
});

test('a step that fails leaves the database as it was', async () => {
  const before = new Library('failing');
  await before.add(madeBitext('a', 2));
  before.close();
  const broken: Migration = (db) => {
    db.deleteObjectStore('bitexts');
    throw new Error('half a step');
  };
  const failure = await failureOf(new Library('failing', [...MIGRATIONS, broken]).list());
  expect(failure).toMatchObject({ name: 'LibraryError', code: 'unavailable' });
  expect(await new Library('failing').list()).toHaveLength(1);
});

test('an upgrade that another tab holds up says so each time, and goes through when that tab is gone', async () => {
  const before = new Library('held');
  await before.add(madeBitext('a', 2));
  before.close();
  const otherTab = await openDB('held', MIGRATIONS.length);
  const library = new Library('held', [...MIGRATIONS, later]);
  for (const time of [1, 2])
    expect(await failureOf(library.list()), `time ${time}`).toEqual(new LibraryError('blocked'));
  otherTab.close();
  // The browser opens the database in its own time; the reader tries again until it has.
  await expect.poll(() => failureOf(library.list())).toBeUndefined();
  expect(await library.pairs('a')).toHaveLength(2);
  expect(await library.setting('migrated')).toBe(true);
});

test('a tab of the older version makes way, is told to reload and leaves the newer database alone', async () => {
  const old = new Library('giving-way');
  await old.add(madeBitext('a', 2));
  const heard: Change[] = [];
  const stop = watchLibrary((change) => heard.push(change));
  const young = new Library('giving-way', [...MIGRATIONS, later]);
  expect(await young.list()).toHaveLength(1);
  stop();
  expect(heard).toEqual([{ kind: 'outdated' }]);
  expect(await failureOf(old.list())).toMatchObject({ code: 'newer' });
  expect(await young.list()).toHaveLength(1);
});
