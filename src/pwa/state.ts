import { signal } from '@preact/signals';

/** A new version is here and waits for the reader's consent. */
export const updateWaiting = signal(false);

/** Whether the whole app is kept on the device; undefined while that is not known, false where it cannot be. */
export const offlineReady = signal<boolean | undefined>(undefined);

/** This page is older than what the device keeps, so that parts of it can no longer be loaded. */
export const outdated = signal(false);

/** Tells when a part of the page could not be loaded because a newer version took its place. */
export function watchChunks(): void {
  addEventListener('vite:preloadError', () => {
    // Without a network the part is missing for another reason, and reloading mends nothing.
    if (navigator.onLine) outdated.value = true;
  });
}
