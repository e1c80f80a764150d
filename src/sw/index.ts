/** The service worker: keeps the whole app from the first visit on, and gives way to a new one only by consent. */
import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { SHARE_PATH } from '../core/share/index.ts';
import { takeShare } from './share.ts';

/** Every file of the build, put in by it. */
declare const PRECACHE: PrecacheEntry[];
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('message', (event) => {
  const wish: unknown = event.data;
  if (typeof wish === 'object' && wish !== null && 'type' in wish && wish.type === 'SKIP_WAITING')
    event.waitUntil(self.skipWaiting());
});

// The page of a first visit is in the worker's care at once, without a reload.
clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(PRECACHE);

// Routes live in the hash, so that the scope itself is the one page, whatever its query says. All else under the
// scope is left to the network: the shell would not find its files from another path.
const { scope } = self.registration;
const home = new URL(scope).pathname;
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.pathname === home,
  createHandlerBoundToURL('index.html'),
);

// What is shared with the app comes as a form, also with no network.
registerRoute(
  ({ url }) => url.pathname === home + SHARE_PATH,
  ({ request }) => takeShare(request, scope),
  'POST',
);
