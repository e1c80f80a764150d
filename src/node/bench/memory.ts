import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What a piece of work took: the resident memory of the whole process, in bytes. */
export interface Memory {
  readonly before: number;
  readonly peak: number;
}

/** Runs `work` and watches the memory, every 5 ms; after a collection where Node was started with --expose-gc. */
export async function memoryOf(work: () => unknown): Promise<Memory> {
  const shared = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const peak = new Float64Array(shared);
  const sampler = new Worker(new URL('./memory-sampler.mjs', import.meta.url), { workerData: shared });
  await once(sampler, 'online');
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  try {
    await work();
    return { before, peak: Math.max(before, process.memoryUsage.rss(), peak[0] ?? 0) };
  } finally {
    await sampler.terminate();
  }
}
