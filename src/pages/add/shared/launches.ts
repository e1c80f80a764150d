/** Files that the system opens with the app. Chromium has it; it is in no standard of all browsers. */
interface LaunchQueue {
  setConsumer(consumer: (params: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Hands over the files that the app was opened with, now and from now on. */
export function watchLaunches(onFiles: (files: readonly File[]) => void): void {
  const queue = (globalThis as { launchQueue?: LaunchQueue }).launchQueue;
  queue?.setConsumer(({ files = [] }) => {
    if (files.length === 0) return;
    void Promise.all(files.map((handle) => handle.getFile())).then(onFiles);
  });
}
