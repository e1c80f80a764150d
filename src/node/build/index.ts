/** What Vite does for us beyond bundling: the glossary, the policy in the page and for static hosts, the service worker. */
export { glossary } from './glossary.ts';
export { policyFiles } from './policy-files.ts';
export { serviceWorker } from './service-worker.ts';
