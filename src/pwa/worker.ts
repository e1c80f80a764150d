import { Workbox } from 'workbox-window';
import { trustedScriptUrl } from '../trusted/index.ts';
import { offlineReady, outdated, updateWaiting } from './state.ts';

let worker: Workbox | undefined;
let consented = false;

/** Reloads once when the new version has taken over by consent given here. */
function watchTakeover(container: ServiceWorkerContainer): void {
  let controlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (consented) {
      consented = false;
      location.reload();
    } else if (controlled) {
      // Consent given in another tab must not take the page from under the reader of this one.
      outdated.value = true;
    }
    controlled = true;
  });
}

async function lookForUpdate(): Promise<void> {
  if (document.visibilityState === 'hidden' || !navigator.onLine) return;
  try {
    await worker?.update();
  } catch (error) {
    // The host cannot be reached: asked again when the app next comes to the front.
    if (!(error instanceof TypeError)) throw error;
  }
}

function follow(registered: Workbox): void {
  registered.addEventListener('waiting', () => {
    updateWaiting.value = true;
  });
  watchTakeover(navigator.serviceWorker);
  const look = () => void lookForUpdate();
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
}

/** Registers the service worker of this build; without one the app works, online. */
export async function registerWorker(): Promise<void> {
  if (!import.meta.env.PROD) return;
  if (!('serviceWorker' in navigator)) {
    offlineReady.value = false;
    return;
  }
  worker = new Workbox(trustedScriptUrl(new URL('sw.js', document.baseURI).href), { updateViaCache: 'none' });
  follow(worker);
  try {
    await worker.register();
    await navigator.serviceWorker.ready;
    offlineReady.value = true;
  } catch {
    offlineReady.value = false;
  }
}

/** Lets the new version take over, and reloads once when it has: the address keeps the route, the library the place. */
export function acceptUpdate(): void {
  consented = true;
  updateWaiting.value = false;
  worker?.messageSkipWaiting();
}

/** Reloads a page that is outdated, by the reader's consent. */
export function reload(): void {
  location.reload();
}
