import { alignArticles, compareSides } from '../core/align/index.ts';
import type { Answer, Request } from './messages.ts';

/** The least progress worth a message. */
const STEP = 0.01;

/** Does what a request asks, answering by `post`. Never throws: what goes wrong is an answer too. */
export function answer({ id, task, translation, original }: Request, post: (answer: Answer) => void): void {
  let told = -STEP;
  const onProgress = (share: number) => {
    if (share - told < STEP) return;
    told = share;
    post({ id, kind: 'progress', share });
  };
  try {
    if (task === 'compare') post({ id, kind: 'relation', relation: compareSides(translation, original) });
    else post({ id, kind: 'beads', beads: alignArticles(translation, original, { onProgress }) });
  } catch (error) {
    post({ id, kind: 'failed', detail: String(error) });
  }
}
