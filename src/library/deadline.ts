import { LibraryError } from './failure.ts';

/**
 * What `work` comes to, unless it takes longer than `ms`: some browsers never answer after the device slept.
 *
 * @param onLate called before the failure
 * @throws {LibraryError} `timeout`
 */
export async function within<T>(ms: number, work: Promise<T>, onLate: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onLate();
      reject(new LibraryError('timeout'));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
