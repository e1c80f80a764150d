/**
 * The page's side of being installed and updated: registers the service worker, asks before it updates, invites to
 * install. The door is small, for it is there from the start; what is behind it comes after the first page.
 */
import { watchInstalling, type Declined } from './installing.ts';
import { watchChunks } from './state.ts';

/** Resolves when the page has loaded and has nothing to do. */
async function quiet(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  // Safari has no idle callback.
  await new Promise((resolve) =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(resolve, { timeout: 2000 })
      : setTimeout(resolve, 200),
  );
}

async function startLater(): Promise<void> {
  await quiet();
  const { registerWorker, showNotices } = await import('./start.ts');
  showNotices();
  await registerWorker();
}

/**
 * Starts it all; what takes long waits until the page is quiet.
 *
 * @param declined whether the reader turned the invitation to install down before, and how to remember that they did
 */
export function startPwa(declined: Declined): void {
  watchInstalling(declined);
  watchChunks();
  void startLater();
}

export { dismissInvitation, install, installable, isStandalone } from './installing.ts';
export type { Declined } from './installing.ts';
export { offlineReady, outdated, updateWaiting } from './state.ts';
