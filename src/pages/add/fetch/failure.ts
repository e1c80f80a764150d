/** What the fetcher answers, and what the page finds for itself: `offline`, `lost` on the way to its own server. */
export const FETCH_CODES = [
  'bad-address',
  'private-address',
  'not-found-host',
  'unreachable',
  'timeout',
  'too-large',
  'too-many-redirects',
  'wrong-type',
  'refused-by-host',
  'missing',
  'host-error',
  'broken-answer',
  'robots',
  'too-many-requests',
  'no-token',
  'wrong-token',
  'foreign-page',
  'offline',
  'lost',
] as const;

export type FetchCode = (typeof FETCH_CODES)[number];

/** Why nothing came from an address. `code` is what the page translates; `host` is who was asked last. */
export class FetchError extends Error {
  override name = 'FetchError';
  readonly code: FetchCode;
  readonly host: string | undefined;

  constructor(code: FetchCode, host?: string, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.host = host;
  }
}

/** What a refusal of the server says; one that says nothing of ours came from something else on the way. */
export function refusalFrom(body: unknown): FetchError {
  const { code, host } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const known = FETCH_CODES.find((one) => one === code);
  return new FetchError(known ?? 'lost', typeof host === 'string' ? host.slice(0, 253) : undefined);
}
