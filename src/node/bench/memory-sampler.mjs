// From a thread of its own, because the one that aligns gives no timer a turn.
import { workerData } from 'node:worker_threads';

const peak = new Float64Array(workerData);
setInterval(() => {
  peak[0] = Math.max(peak[0], process.memoryUsage.rss());
}, 5);
