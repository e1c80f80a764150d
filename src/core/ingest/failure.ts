/** Facts for the message about a failure: how large it is, how large it may be, the file's name. */
export interface FailureDetail {
  readonly size?: number;
  readonly limit?: number;
  readonly name?: string;
}

/**
 * Thrown where no article can be had from what was given. `code` is translated by the page.
 *
 * - `empty`: there is no text at all
 * - `too-long`: more characters than one text or one paragraph may have (`size`, `limit`)
 * - `too-many`: more blocks than one article may have (`size`, `limit`)
 * - `not-text`: the bytes are a picture, an archive, a program ...
 * - `file-kind`: a file of this kind is not read (`name`)
 * - `no-article`: a page without a text of its own
 * - `login`, `consent`: a page that asks to sign in, or to agree, before it shows its article
 * - `viewer`: a page that only shows a PDF or another document
 */
export class IngestError extends Error {
  override name = 'IngestError';
  readonly code:
    | 'empty'
    | 'too-long'
    | 'too-many'
    | 'not-text'
    | 'file-kind'
    | 'no-article'
    | 'login'
    | 'consent'
    | 'viewer';
  readonly detail: FailureDetail;

  constructor(code: IngestError['code'], detail: FailureDetail = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}
