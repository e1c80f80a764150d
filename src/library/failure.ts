const MEANINGS = {
  quota: 'the device has no room left',
  blocked: 'another tab holds an older version of the database',
  lost: 'the connection to the database was lost, twice',
  newer: 'the database was written by a newer version of the program',
  unavailable: 'the browser gives no database',
  timeout: 'the database did not answer in time',
  missing: 'there is no such bitext',
} as const;

/** Thrown by the library. `code` is what a page translates; the message is for developers. */
export class LibraryError extends Error {
  override name = 'LibraryError';
  readonly code: keyof typeof MEANINGS;

  constructor(code: LibraryError['code'], options?: ErrorOptions) {
    super(MEANINGS[code], options);
    this.code = code;
  }
}

function nameOf(error: unknown): string | undefined {
  return error instanceof Error || error instanceof DOMException ? error.name : undefined;
}

/** Of a transaction that ended without saying why: an explicit abort, or a connection that went. */
export function isAbort(error: unknown): boolean {
  return nameOf(error) === 'AbortError';
}

/** Of something done to what is closed or finished. */
export function isOver(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError';
}

/**
 * Whether the connection is gone and another may do: Safari says `UnknownError` ("Connection to Indexed
 * Database server lost") after the phone slept, a closed handle `InvalidStateError`.
 */
export function isLost(error: unknown): boolean {
  return nameOf(error) === 'UnknownError' || isOver(error) || isAbort(error);
}

/** What failed while the database was in use. A mistake of the program stays what it is. */
export function whileUsing(error: unknown): unknown {
  if (nameOf(error) === 'QuotaExceededError') return new LibraryError('quota', { cause: error });
  return isLost(error) ? new LibraryError('lost', { cause: error }) : error;
}

/** What failed while the database was being opened: a private window, a full disk, a newer version. */
export function whileOpening(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  if (nameOf(error) === 'VersionError') return new LibraryError('newer', { cause: error });
  if (nameOf(error) === 'QuotaExceededError') return new LibraryError('quota', { cause: error });
  return new LibraryError('unavailable', { cause: error });
}
