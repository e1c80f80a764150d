/** Bytes used and to be had, as far as the browser tells, and whether it promised to keep them. */
export interface StorageState {
  readonly usage?: number;
  readonly quota?: number;
  readonly persisted?: boolean;
}

/** WebKitGTK has none, and no browser has one on a page that came over plain http. */
function manager(): StorageManager | undefined {
  return navigator.storage;
}

/** How the browser keeps what is saved here; empty where it does not tell. */
export async function storageState(): Promise<StorageState> {
  const storage = manager();
  if (!storage) return {};
  const [{ usage, quota }, persisted] = await Promise.all([storage.estimate(), storage.persisted()]);
  return {
    ...(usage === undefined ? {} : { usage }),
    ...(quota === undefined ? {} : { quota }),
    persisted,
  };
}

/** Asks the browser not to clear the library away when room is short. Some ask the reader. */
export async function askToPersist(): Promise<boolean> {
  const storage = manager();
  return (await storage?.persisted()) === true || (await storage?.persist()) === true;
}
