import { within } from './deadline.ts';
import { isAbort, isOver } from './failure.ts';
import type { Database, StoreName, Transaction } from './schema.ts';

/** What is done in one transaction. It may await its own requests and nothing else. */
export type Work<Mode extends IDBTransactionMode, T> = (tx: Transaction<Mode>) => Promise<T>;

/** Milliseconds that a transaction may take, an import with its pictures on a slow phone included. */
const LIMIT = 20_000;

function stop(tx: Transaction<IDBTransactionMode>): void {
  try {
    tx.abort();
  } catch (error) {
    // What is finished has nothing left to abort.
    if (!isOver(error)) throw error;
  }
}

/** Does all of `work` or nothing of it, and resolves when it is written. */
export async function transact<Mode extends IDBTransactionMode, T>(
  db: Database,
  mode: Mode,
  stores: StoreName[],
  durability: IDBTransactionDurability,
  work: Work<Mode, T>,
): Promise<T> {
  const tx = db.transaction(stores, mode, { durability });
  const finish = async () => {
    const result = await work(tx);
    await tx.done;
    return result;
  };
  // Where the work fails first, nobody waits for this promise; its reason is read below.
  tx.done.catch(() => undefined);
  try {
    return await within(LIMIT, finish(), () => stop(tx));
  } catch (error) {
    stop(tx);
    // A request may only know that it was aborted; its transaction knows why (a full disk, say).
    throw isAbort(error) && tx.error ? tx.error : error;
  }
}
