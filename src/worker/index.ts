/** The one bridge to the worker: what takes long runs there, and can be given up at any time. */
import type { Article, Bead } from '../core/bitext/index.ts';
import type { Answer, Request } from './messages.ts';

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

export interface AlignCall {
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
  align(translation: Article, original: Article, call?: AlignCall): Promise<Bead[]>;
}

interface Pending {
  readonly request: Request;
  readonly onProgress: ((share: number) => void) | undefined;
  readonly resolve: (beads: Bead[]) => void;
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
    if (answer.kind === 'beads') call.resolve([...answer.beads]);
    else call.reject(new WorkerError('failed', answer.detail));
  };
  const listen = (made: Worker) => {
    made.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
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

  return {
    align(translation, original, { signal, onProgress } = {}) {
      return new Promise((resolve, reject) => {
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
        const settled = () => signal?.removeEventListener('abort', giveUp);
        const request = { id, translation, original };
        pending.set(id, {
          request,
          onProgress,
          resolve: (beads) => {
            settled();
            resolve(beads);
          },
          reject: (reason) => {
            settled();
            reject(reason);
          },
        });
        signal?.addEventListener('abort', giveUp, { once: true });
        ask(request);
      });
    },
  };
}
