import { FetchFailure } from './failure.ts';

/**
 * Runs work that must end in time: its signal is aborted with a `timeout` failure when it does not, and with the
 * outer signal.
 *
 * @param ms milliseconds
 */
export async function within<T>(
  ms: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new FetchFailure('timeout')), ms);
  try {
    return await work(AbortSignal.any([outer, late.signal]));
  } finally {
    clearTimeout(timer);
  }
}
