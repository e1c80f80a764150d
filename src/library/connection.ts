import { openDB, unwrap } from 'idb';
import { within } from './deadline.ts';
import { isLost, LibraryError, whileOpening, whileUsing } from './failure.ts';
import type { Database, Migration, Schema, StoreName } from './schema.ts';
import { transact, type Work } from './transact.ts';
import { tellHere } from './watch.ts';

/** Milliseconds that the database may take to open. */
const OPENING_LIMIT = 10_000;

/**
 * The way to the database: opened when it is first needed, and again when it was lost. Every work is one
 * transaction; one that met a lost connection is done once more on a new one.
 */
export class Connection {
  readonly #name: string;
  readonly #migrations: readonly Migration[];
  #db: Database | undefined;
  /** The opening that is not answered yet. Rejected early where another tab holds it up; it still counts. */
  #opening: Promise<Database> | undefined;

  constructor(name: string, migrations: readonly Migration[]) {
    this.#name = name;
    this.#migrations = migrations;
  }

  /** @throws {LibraryError} */
  read<T>(stores: StoreName[], work: Work<'readonly', T>): Promise<T> {
    return this.#use((db) => transact(db, 'readonly', stores, 'default', work));
  }

  /**
   * `strict` is for what a reader would miss: it is on the disk when the promise resolves.
   *
   * @throws {LibraryError}
   */
  write<T>(stores: StoreName[], durability: 'strict' | 'relaxed', work: Work<'readwrite', T>): Promise<T> {
    return this.#use((db) => transact(db, 'readwrite', stores, durability, work));
  }

  /** Lets go of the database. The next work opens it again. */
  close(): void {
    if (this.#db) this.#drop(this.#db);
  }

  async #use<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const db = await this.#open();
    try {
      return await work(db);
    } catch (error) {
      if (error instanceof LibraryError && error.code === 'timeout') this.#drop(db);
      if (!isLost(error)) throw whileUsing(error);
    }
    this.#drop(db);
    const again = await this.#open();
    try {
      return await work(again);
    } catch (error) {
      if (isLost(error)) this.#drop(again);
      throw whileUsing(error);
    }
  }

  async #open(): Promise<Database> {
    if (this.#db) return this.#db;
    const opening = (this.#opening ??= this.#request());
    try {
      return await within(OPENING_LIMIT, opening, () => this.#giveUp(opening));
    } catch (error) {
      throw whileOpening(error);
    }
  }

  #giveUp(opening: Promise<Database>): void {
    if (this.#opening === opening) this.#opening = undefined;
  }

  #request(): Promise<Database> {
    const opening = new Promise<Database>((resolve, reject) => {
      const held = () => reject(new LibraryError('blocked'));
      this.#ask(held).then(
        (db) => {
          // Nobody waits for what came after its limit, and it would block others.
          if (this.#opening !== opening) {
            db.close();
            return;
          }
          this.#opening = undefined;
          this.#db = db;
          resolve(db);
        },
        (error: unknown) => {
          this.#giveUp(opening);
          reject(whileOpening(error));
        },
      );
    });
    return opening;
  }

  async #ask(held: () => void): Promise<Database> {
    const db = await openDB<Schema>(this.#name, this.#migrations.length, {
      upgrade: (opened, from, _to, tx) => {
        // A step that fails is told by the opening.
        tx.done.catch(() => undefined);
        for (const migration of this.#migrations.slice(from)) migration(unwrap(opened), unwrap(tx));
      },
      blocked: held,
      blocking: () => {
        this.#drop(db);
        tellHere({ kind: 'outdated' });
      },
      terminated: () => this.#drop(db),
    });
    return db;
  }

  #drop(db: Database): void {
    db.close();
    if (this.#db === db) this.#db = undefined;
  }
}
