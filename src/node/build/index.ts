/** What Vite's build does for us beyond bundling: the policy in the page and for static hosts, and the service worker. */
export { policyFiles } from './policy-files.ts';
export { serviceWorker } from './service-worker.ts';
