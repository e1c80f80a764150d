import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { Library, LibraryError } from '../../src/library/index.ts';
import { madeBitext, madePicture, madePictured } from './made.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof LibraryError) return error.code;
    throw error;
  }
  return 'none';
}

/** The handles that are opened from now on, the real ones. */
function handles(): IDBDatabase[] {
  const opened: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    const request = open(...args);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  });
  return opened;
}

/** The type of fake-indexeddb names the class where it takes an instance. */
const kill = forceCloseDatabase as unknown as (db: IDBDatabase | undefined) => void;

async function tick(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

test('a connection that the browser ends while nobody uses it is opened again', async () => {
  const opened = handles();
  const library = new Library('idle');
  await library.add(madeBitext('a', 3));
  kill(opened[0]);
  await tick();
  expect(await library.pairs('a')).toHaveLength(3);
  expect(opened).toHaveLength(2);
});

test('an import whose connection goes while it runs is done again, whole', async () => {
  const opened = handles();
  const library = new Library('running');
  await library.list();
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const adding = library.add(madeBitext('a', 900));
  await tick();
  const running = begun.mock.results.at(-1)?.value as IDBTransaction;
  running.abort();
  kill(opened[0]);
  await adding;
  expect(opened).toHaveLength(2);
  expect(await library.pairs('a')).toHaveLength(900);
});

test('a connection that is lost again and again is told, and the next call tries anew', async () => {
  const library = new Library('twice');
  await library.add(madeBitext('a', 1));
  const lost = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
  });
  expect(await codeOf(library.list())).toBe('lost');
  expect(lost).toHaveBeenCalledTimes(2);
  lost.mockRestore();
  expect(await library.list()).toHaveLength(1);
});

test('a full disk is told by the transaction, and nothing is left of the import', async () => {
  const library = new Library('full');
  await library.add(madeBitext('a', 1));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    // As engines do: the requests end with an abort, and only the transaction says what it was.
    const transaction = this.transaction as IDBTransaction & { _abort(name: string): void };
    setImmediate(() => transaction._abort('QuotaExceededError'));
    return this.put(value);
  });
  expect(await codeOf(library.add(madePictured('b', madePicture(1)), [madePicture(1)]))).toBe('quota');
  expect((await library.list()).map((row) => row.id)).toEqual(['a']);
  expect(await library.pairs('b')).toEqual([]);
  expect(await library.picture(madePicture(1).hash)).toBeUndefined();
});

test('an import that never gets its turn ends in time, and is not done later behind the reader', async () => {
  const library = new Library('busy');
  await library.list();
  const other = await openDB('busy');
  const turn = { held: true };
  const holding = (async () => {
    const tx = other.transaction(['bitexts', 'chunks', 'assets'], 'readwrite');
    while (turn.held) await tx.objectStore('bitexts').count();
    await tx.done;
  })();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const code = codeOf(library.add(madeBitext('a', 1)));
  while (vi.getTimerCount() === 0) await tick();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await code).toBe('timeout');
  vi.useRealTimers();
  turn.held = false;
  await holding;
  other.close();
  expect(await library.list()).toEqual([]);
});

test('an open that is never answered ends in time; a late answer blocks nobody', async () => {
  const opened = handles();
  const late = new IDBFactory();
  const silent = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    const request = late.open('silent', 1);
    request.addEventListener('upgradeneeded', (event) => event.stopImmediatePropagation());
    request.addEventListener('success', (event) => event.stopImmediatePropagation());
    return request;
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const library = new Library('silent');
  const code = codeOf(library.list());
  while (vi.getTimerCount() === 0) await tick();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await code).toBe('timeout');
  vi.useRealTimers();
  expect(await library.list()).toEqual([]);
  expect(silent).toHaveBeenCalledTimes(2);
  expect(opened).toHaveLength(1);
});

test('a database that was deleted under the page is made anew', async () => {
  const library = new Library('wiped');
  await library.add(madeBitext('a', 1));
  await deleteDB('wiped');
  expect(await library.list()).toEqual([]);
});

test('a mistake in what is to be saved is no failure of the database', async () => {
  const library = new Library('mistake');
  await library.add(madeBitext('a', 1));
  await expect(library.add(madeBitext('a', 2))).rejects.toMatchObject({ name: 'ConstraintError' });
  const { translation, ...rest } = madeBitext('b', 2);
  if (!translation) throw new Error('There are two sides');
  const wrong = [
    { ...rest, translation, beads: [] },
    { ...rest, translation: { ...translation, published: 'yesterday' } },
    { id: 'b', beads: [] },
  ];
  for (const bitext of wrong) await expect(library.add(bitext)).rejects.not.toBeInstanceOf(LibraryError);
  await expect(library.replace({ ...madeBitext('a', 2), beads: [] })).rejects.toMatchObject({
    name: 'BeadError',
  });
  expect((await library.list()).map((row) => [row.id, row.pairs])).toEqual([['a', 1]]);
  expect(await library.pairs('a')).toHaveLength(1);
  expect(await library.pairs('b')).toEqual([]);
});
