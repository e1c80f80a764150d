/** The dedicated worker's own start: it answers requests one after another. */
import { answer } from './answer.ts';
import type { Request } from './messages.ts';

self.onmessage = ({ data }: MessageEvent<Request>) => answer(data, (made) => self.postMessage(made));
