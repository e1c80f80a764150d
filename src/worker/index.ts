/** The one bridge to the worker: what takes long runs there, and can be given up at any time. */
import type { Relation } from '../core/align/index.ts';
import type { Article, Bead } from '../core/bitext/index.ts';
import type { FoundWord, WordAsk } from '../core/words/index.ts';
import type { Answer, PairInside, PairSides, Request, Task } from './messages.ts';

export type { FoundEntry, FoundWord, WordAsk, WordReading, WordValue } from '../core/words/index.ts';
export type { PairInside, PairSides } from './messages.ts';
export { MOST_PAIRS } from './messages.ts';

/**
 * Thrown where the worker could not do its work. `crash`: it could not be loaded, or died on the way;
 * `failed`: it ran into an error of its own; `message`: what it sent could not be read.
 */
export class WorkerError extends Error {
  override name = 'WorkerError';
  readonly code: 'crash' | 'failed' | 'message';

  constructor(code: WorkerError['code'], detail: string) {
    super(detail);
    this.code = code;
  }
}

export interface WorkerCall {
  /** Rejects with the signal's reason, and the worker is ended at once. */
  readonly signal?: AbortSignal;
  /** Told of the share done, in [0, 1]; begins again where another call's end restarts the worker. */
  readonly onProgress?: (share: number) => void;
}

export interface Aligner {
  /**
   * Links two articles in the worker.
   *
   * @throws {WorkerError}
   */
  align(translation: Article, original: Article, call?: WorkerCall): Promise<Bead[]>;
  /**
   * `compareSides` in the worker, so that the page need not load the aligner's words.
   *
   * @throws {WorkerError}
   */
  compare(translation: Article, original: Article, call?: WorkerCall): Promise<Relation>;
  /**
   * What is linked inside each of some pairs, `MOST_PAIRS` at most, and what they do not agree on.
   *
   * @throws {WorkerError}
   */
  inside(pairs: readonly PairSides[], call?: WorkerCall): Promise<readonly PairInside[]>;
  /**
   * What a word of a pair is.
   *
   * @throws {WorkerError}
   */
  word(ask: WordAsk, call?: WorkerCall): Promise<FoundWord>;
  /** Ends the worker where nothing waits for it, so that its words take up no memory; the next call starts another. */
  rest(): void;
}

type Result = Exclude<Answer, { readonly kind: 'progress' | 'failed' }>;

interface Pending {
  readonly request: Request;
  readonly onProgress: ((share: number) => void) | undefined;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * An aligner over a worker that `start` makes: at the first call, and again after one was given up or
 * crashed. Calls that wait when another is given up are asked again of the new worker.
 */
export function createAligner(start: () => Worker): Aligner {
  const pending = new Map<number, Pending>();
  let worker: Worker | undefined;
  let calls = 0;

  const end = () => {
    worker?.terminate();
    worker = undefined;
  };
  const fail = (code: WorkerError['code'], detail: string) => {
    end();
    const waiting = [...pending.values()];
    pending.clear();
    for (const { reject } of waiting) reject(new WorkerError(code, detail));
  };
  const hear = (answer: Answer) => {
    const call = pending.get(answer.id);
    if (!call) return;
    if (answer.kind === 'progress') {
      call.onProgress?.(answer.share);
      return;
    }
    pending.delete(answer.id);
    if (answer.kind === 'failed') call.reject(new WorkerError('failed', answer.detail));
    else call.resolve(answer);
  };
  const listen = (made: Worker) => {
    made.addEventListener('message', ({ data }: MessageEvent<Answer>) => made === worker && hear(data));
    made.addEventListener('error', ({ message }) => made === worker && fail('crash', message));
    made.addEventListener('messageerror', () => made === worker && fail('message', 'unreadable answer'));
    return made;
  };
  const ask = (request: Request) => {
    try {
      worker ??= listen(start());
      worker.postMessage(request);
    } catch (error) {
      fail('crash', String(error));
    }
  };
  const call = (task: Task, { signal, onProgress }: WorkerCall): Promise<Result> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason as Error);
        return;
      }
      const id = ++calls;
      const giveUp = () => {
        if (!pending.delete(id)) return;
        end();
        reject(signal?.reason as Error);
        for (const { request } of [...pending.values()]) ask(request);
      };
      const settle =
        <T>(how: (value: T) => void) =>
        (value: T) => {
          signal?.removeEventListener('abort', giveUp);
          how(value);
        };
      const request = { ...task, id };
      pending.set(id, { request, onProgress, resolve: settle(resolve), reject: settle(reject) });
      signal?.addEventListener('abort', giveUp, { once: true });
      ask(request);
    });

  return {
    async align(translation, original, options = {}) {
      const result = await call({ task: 'align', translation, original }, options);
      return result.kind === 'beads' ? [...result.beads] : wrong();
    },
    async compare(translation, original, options = {}) {
      const task = {
        task: 'compare',
        translation: beginning(translation),
        original: beginning(original),
      } as const;
      const result = await call(task, options);
      return result.kind === 'relation' ? result.relation : wrong();
    },
    async inside(pairs, options = {}) {
      const result = await call({ task: 'inside', pairs }, options);
      return result.kind === 'inside' && result.inside.length === pairs.length ? result.inside : wrong();
    },
    async word(ask, options = {}) {
      const result = await call({ task: 'word', ask }, options);
      return result.kind === 'word' ? result.word : wrong();
    },
    rest() {
      if (pending.size === 0) end();
    },
  };
}

/** Blocks that are sent to be compared: more than are looked at, and a book's would take long to copy. */
const COMPARED = 300;

const beginning = (article: Article): Article =>
  article.blocks.length > COMPARED ? { ...article, blocks: article.blocks.slice(0, COMPARED) } : article;

function wrong(): never {
  throw new WorkerError('message', 'an answer to another question');
}
