import { trustedScriptUrl } from '../../trusted/index.ts';
import workerUrl from '../../worker/entry.ts?worker&url';
import { createAligner } from '../../worker/index.ts';

/** The worker's side of linking: its words of two languages are not loaded by the page. */
export const aligner = createAligner(() => new Worker(trustedScriptUrl(workerUrl), { type: 'module' }));
