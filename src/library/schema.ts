import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Noted, Place } from '../core/bitext/index.ts';
import type { BitextRow, Pair, Picture } from './types.ts';

/** A row as it is kept: its titles are in its heads, and it names all its pictures. */
export interface StoredRow extends Omit<BitextRow, 'titles' | 'deletedAt'> {
  deletedAt?: number;
  /** Hashes of every picture that its text shows, kept or not. */
  readonly assets: readonly string[];
}

/** Up to 200 pairs of a bitext, the `n`th such piece. */
export interface Chunk {
  readonly bitext: string;
  readonly n: number;
  readonly pairs: readonly Pair[];
}

/** The stores as the newest version has them. */
export interface Schema extends DBSchema {
  bitexts: { key: string; value: StoredRow };
  chunks: { key: [string, number]; value: Chunk };
  assets: { key: string; value: Picture };
  places: { key: string; value: Place & { readonly bitext: string } };
  notes: { key: [string, string]; value: Noted };
  settings: { key: string; value: { readonly key: string; readonly value: unknown } };
}

export type StoreName = StoreNames<Schema>;
export type Database = IDBPDatabase<Schema>;
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, StoreName[], Mode>;

/** Takes the database from one version to the next. It knows the stores of its time, not those of `Schema`. */
export type Migration = (db: IDBDatabase, tx: IDBTransaction) => void;

/** From nothing to version 1, from 1 to 2, and so on. One that was released is never changed. */
export const MIGRATIONS: readonly Migration[] = [
  (db) => {
    db.createObjectStore('bitexts', { keyPath: 'id' });
    db.createObjectStore('chunks', { keyPath: ['bitext', 'n'] });
    db.createObjectStore('assets', { keyPath: 'hash' });
    db.createObjectStore('places', { keyPath: 'bitext' });
    db.createObjectStore('settings', { keyPath: 'key' });
  },
  (db) => {
    db.createObjectStore('notes', { keyPath: ['bitext', 'id'] });
  },
];
