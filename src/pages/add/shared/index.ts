/** What comes to the page from outside it: shares that the worker laid down, and files that the system opens with the app. */
export { arriveFiles } from './arrive.ts';
export { watchLaunches } from './launches.ts';
export { receive } from './receive.ts';
