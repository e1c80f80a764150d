/** Why something was not fetched, as the app is told. */
export type FailureCode =
  | 'bad-address'
  | 'private-address'
  | 'not-found-host'
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects'
  | 'wrong-type'
  | 'refused-by-host'
  | 'missing'
  | 'host-error'
  | 'broken-answer'
  | 'robots'
  | 'too-many-requests'
  | 'no-token'
  | 'wrong-token'
  | 'foreign-page';

/** What is known besides the code. */
export interface FailureDetails {
  /** What the host answered: 403, 503 ... */
  readonly status?: number;
  /** The host that it failed at, which after a redirect is not the one that was asked for. */
  readonly host?: string;
  /** The type of what the host sent, where it is none that is taken. */
  readonly type?: string;
  /** Seconds until it is worth trying again. */
  readonly retryAfter?: number;
}

/** Something that cannot be fetched. Never carries anything of what the host sent but its status and type. */
export class FetchFailure extends Error {
  override name = 'FetchFailure';
  readonly code: FailureCode;
  readonly details: FailureDetails;

  constructor(code: FailureCode, details: FailureDetails = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.details = details;
  }
}
