import { alignArticles, compareSides, disagreementsIn, linkInside } from '../core/align/index.ts';
import type { FoundWord, WordAsk } from '../core/words/index.ts';
import { MOST_PAIRS, type Answer, type PairInside, type PairSides, type Request } from './messages.ts';

/** The least progress worth a message. */
const STEP = 0.01;

/** Does what a request asks, answering by `post`. Never throws: what goes wrong is an answer too. */
export function answer(request: Request, post: (answer: Answer) => void): void {
  const { id } = request;
  let told = -STEP;
  const onProgress = (share: number) => {
    if (share - told < STEP) return;
    told = share;
    post({ id, kind: 'progress', share });
  };
  const fail = (error: unknown) => post({ id, kind: 'failed', detail: String(error) });
  try {
    switch (request.task) {
      case 'align':
        post({
          id,
          kind: 'beads',
          beads: alignArticles(request.translation, request.original, { onProgress }),
        });
        break;
      case 'compare':
        post({ id, kind: 'relation', relation: compareSides(request.translation, request.original) });
        break;
      case 'inside':
        post({ id, kind: 'inside', inside: lookInside(request.pairs) });
        break;
      case 'word':
        lookUpWord(request.ask).then((word) => post({ id, kind: 'word', word }), fail);
    }
  } catch (error) {
    fail(error);
  }
}

/** Loaded when the first word is asked for: the aligner needs none of it. */
async function lookUpWord(ask: WordAsk): Promise<FoundWord> {
  const { lookUp } = await import('../core/words/index.ts');
  return lookUp(ask);
}

function lookInside(pairs: readonly PairSides[]): PairInside[] {
  if (pairs.length > MOST_PAIRS) throw new RangeError(`more than ${MOST_PAIRS} pairs at a time`);
  return pairs.map(({ translation, original }) => {
    const inside = linkInside(translation, original);
    return { ...inside, disagreements: disagreementsIn(translation, original, inside) };
  });
}
