import type { ArticleHead, Bead, Bitext, Noted, NotedChange, Place } from '../core/bitext/index.ts';
import { Connection } from './connection.ts';
import { LibraryError } from './failure.ts';
import { insert } from './insert.ts';
import { keepPlace } from './keep-place.ts';
import { readPairs } from './pairs.ts';
import { purge } from './purge.ts';
import { mostOpened, onShelf, readRow, restored } from './row.ts';
import { MIGRATIONS, type StoredRow } from './schema.ts';
import { SAMPLES, seed, type Bundle } from './seed.ts';
import type { BitextRow, Pair, Picture } from './types.ts';
import { tell } from './watch.ts';

/**
 * The reader's bitexts. Opens the database when it is first asked for something, and does everything in one
 * transaction, all of it or nothing. Every method may throw a {@link LibraryError}. What only some visits need,
 * mending, replacing and notes, is loaded when it is called for, before the transaction.
 */
export class Library {
  readonly #connection: Connection;

  constructor(name = 'naranhi', migrations = MIGRATIONS) {
    this.#connection = new Connection(name, migrations);
  }

  /** Lets go of the database. The next call opens it again. */
  close(): void {
    this.#connection.close();
  }

  /** The shelf: what was opened or added last comes first. */
  async list(): Promise<BitextRow[]> {
    const rows = await this.#connection.read(['bitexts'], (tx) => tx.objectStore('bitexts').getAll());
    return onShelf(rows);
  }

  /** Also of a bitext that was removed and can still be restored: it has a `deletedAt`. */
  async row(id: string): Promise<BitextRow | undefined> {
    const row = await this.#connection.read(['bitexts'], (tx) => tx.objectStore('bitexts').get(id));
    return row && readRow(row);
  }

  /** What was opened most often here, never what was not opened at all. */
  async mostViewed(limit: number): Promise<BitextRow[]> {
    return mostOpened(await this.list(), limit);
  }

  /** The bitext that has this article on either side already. */
  async findTwin(article: ArticleHead): Promise<BitextRow | undefined> {
    const { twinOf } = await import('./later.ts');
    return twinOf(article, await this.list());
  }

  /** The pairs from `from` to before `to`, as far as there are any. Reads the chunks that hold them, no more. */
  async pairs(id: string, from = 0, to = Infinity): Promise<Pair[]> {
    return this.#connection.read(['chunks'], (tx) => readPairs(tx, id, from, to));
  }

  /** A bitext whole, as it was added; none for one that is not on the shelf. */
  async bitext(id: string): Promise<Bitext | undefined> {
    const { readBitext } = await import('./later.ts');
    return this.#connection.read(['bitexts', 'chunks'], async (tx) => {
      const row = await tx.objectStore('bitexts').get(id);
      return row && row.deletedAt === undefined ? readBitext(tx, row) : undefined;
    });
  }

  /**
   * Puts a bitext on the shelf, with those of the pictures that it shows.
   *
   * @throws {FieldError | BeadError} for one whose heads or links are not sound
   */
  async add(bitext: Bitext, pictures: readonly Picture[] = []): Promise<void> {
    await this.#connection.write(['bitexts', 'chunks', 'assets'], 'strict', async (tx) => {
      const row = await insert(tx, bitext, pictures, Date.now());
      await tx.objectStore('bitexts').add(row);
    });
    tell({ kind: 'added', id: bitext.id });
  }

  /**
   * Puts a bitext in the place of the one of the same id. When that was added and how often it was opened
   * stays, so do the links that the reader mended where their text does, and the reader's place and notes are
   * found again in the new text. One that was removed is on the shelf again.
   *
   * @throws {FieldError | BeadError} for one whose heads or links are not sound
   */
  async replace(bitext: Bitext, pictures: readonly Picture[] = []): Promise<void> {
    const { replace } = await import('./later.ts');
    await this.#connection.write(['bitexts', 'chunks', 'assets', 'places', 'notes'], 'strict', (tx) =>
      replace(tx, bitext, pictures),
    );
    tell({ kind: 'replaced', id: bitext.id });
  }

  /**
   * Puts other links between the same blocks, and the reader's place where its characters stand now. Notes hang
   * on blocks, and go with them.
   *
   * @throws {BeadError} for links that are not sound
   */
  async mend(id: string, beads: readonly Bead[]): Promise<void> {
    const { mend } = await import('./later.ts');
    await this.#connection.write(['bitexts', 'chunks', 'places'], 'strict', (tx) => mend(tx, id, beads));
    tell({ kind: 'mended', id });
  }

  /** What the reader noted in a bitext, in no order. */
  async notes(id: string): Promise<Noted[]> {
    const { readNotes } = await import('./later.ts');
    return this.#connection.read(['notes'], (tx) => readNotes(tx, id));
  }

  /**
   * Keeps notes and highlights of a bitext and takes others away, all of it or nothing.
   *
   * @throws {FieldError} for what is not sound
   */
  async note(id: string, change: NotedChange): Promise<void> {
    const { changeNotes } = await import('./later.ts');
    await this.#connection.write(['bitexts', 'notes'], 'strict', (tx) => changeNotes(tx, id, change));
    tell({ kind: 'noted', id });
  }

  /** Whether anything was ever put in by {@link Library.seed}. */
  async seeded(): Promise<boolean> {
    return (await this.setting(SAMPLES)) !== undefined;
  }

  /**
   * Puts in the bitexts that come with the app, each once ever: what the reader deleted does not come back.
   *
   * @throws {FieldError | BeadError} for one whose heads or links are not sound
   */
  async seed(bundle: Bundle): Promise<void> {
    const fresh = await this.#connection.write(['bitexts', 'chunks', 'assets', 'settings'], 'relaxed', (tx) =>
      seed(tx, bundle, Date.now()),
    );
    for (const { id } of fresh) tell({ kind: 'added', id });
  }

  /** Takes a bitext off the shelf. It can be restored until {@link Library.purge} takes it away. */
  async remove(id: string): Promise<void> {
    await this.#change(id, (row) => ({ ...row, deletedAt: Date.now() }));
    tell({ kind: 'removed', id });
  }

  /** Puts a removed bitext back as it was. */
  async restore(id: string): Promise<void> {
    await this.#change(id, restored);
    tell({ kind: 'restored', id });
  }

  /** Takes away for good what was removed a minute before `now`, and pictures that nothing shows any more. */
  async purge(now = Date.now()): Promise<void> {
    const stores = ['bitexts', 'chunks', 'assets', 'places', 'notes'] as const;
    const gone = await this.#connection.write([...stores], 'relaxed', (tx) => purge(tx, now));
    if (gone > 0) tell({ kind: 'purged' });
  }

  /** Counts that a bitext was opened, now. */
  async opened(id: string): Promise<void> {
    await this.#change(id, (row) => ({ ...row, opens: row.opens + 1, openedAt: Date.now() }));
    tell({ kind: 'opened', id });
  }

  /** Where the reader is in a bitext. */
  async place(id: string): Promise<Place | undefined> {
    const kept = await this.#connection.read(['places'], (tx) => tx.objectStore('places').get(id));
    return kept && { pair: kept.pair, side: kept.side, offset: kept.offset, check: kept.check };
  }

  /**
   * Keeps the reader's place and how far the bitext is read, 0 to 1. Nothing is kept of a bitext that is gone,
   * which another tab may have taken away under the reader.
   */
  async keepPlace(id: string, place: Place, progress: number): Promise<void> {
    await this.#connection.write(['bitexts', 'places'], 'relaxed', (tx) =>
      keepPlace(tx, id, place, progress),
    );
    tell({ kind: 'place', id });
  }

  /** What was kept under a key, to be checked by who asks. */
  async setting(key: string): Promise<unknown> {
    const kept = await this.#connection.read(['settings'], (tx) => tx.objectStore('settings').get(key));
    return kept?.value;
  }

  /** Keeps a small value under a key. */
  async keepSetting(key: string, value: unknown): Promise<void> {
    await this.#connection.write(['settings'], 'relaxed', (tx) =>
      tx.objectStore('settings').put({ key, value }),
    );
    tell({ kind: 'setting', id: key });
  }

  /** A kept picture by the SHA-256 of its bytes. */
  async picture(hash: string): Promise<Picture | undefined> {
    return this.#connection.read(['assets'], (tx) => tx.objectStore('assets').get(hash));
  }

  async #change(id: string, change: (row: StoredRow) => StoredRow): Promise<void> {
    await this.#connection.write(['bitexts'], 'relaxed', async (tx) => {
      const row = await tx.objectStore('bitexts').get(id);
      if (!row) throw new LibraryError('missing');
      await tx.objectStore('bitexts').put(change(row));
    });
  }
}
