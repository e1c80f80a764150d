/** What comes after the first page, as one lazy chunk. */
export { showNotices } from './notices.tsx';
export { registerWorker } from './worker.ts';
