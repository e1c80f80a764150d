/** What happened, and to which bitext (or under which key, for a setting). */
export interface Change {
  readonly kind:
    | 'added'
    | 'replaced'
    /** The reader changed its links. */
    | 'mended'
    | 'removed'
    | 'restored'
    | 'purged'
    | 'opened'
    | 'place'
    /** The reader changed the notes in it. */
    | 'noted'
    | 'setting'
    /** A newer version in another tab took the database over: this page must be loaded again. */
    | 'outdated';
  readonly id?: string;
}

type Watcher = (change: Change) => void;

const watchers = new Set<Watcher>();

let channel: BroadcastChannel | undefined;

/** Opened when first needed: nothing is heard before somebody watches, or told before something happened. */
function otherTabs(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel('naranhi-library');
  channel.addEventListener('message', ({ data }: MessageEvent<Change>) => tellHere(data));
  return channel;
}

/** Tells those who watch on this page. Each on its own: one that fails costs the others nothing. */
export function tellHere(change: Change): void {
  for (const watcher of watchers)
    queueMicrotask(() => {
      if (watchers.has(watcher)) watcher(change);
    });
}

/** Tells those who watch, on this page and in other tabs. */
export function tell(change: Change): void {
  tellHere(change);
  otherTabs().postMessage(change);
}

/**
 * Calls `watcher` after every change of the library, also after one made in another tab.
 *
 * @returns ends it
 */
export function watchLibrary(watcher: Watcher): () => void {
  otherTabs();
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}
