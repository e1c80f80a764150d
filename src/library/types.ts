import type { ArticleHead, Bead, Block, Lang, Side, Tally } from '../core/bitext/index.ts';

/** What the shelf needs of a bitext. Times are milliseconds since 1970. */
export interface BitextRow {
  readonly id: string;
  readonly titles: Readonly<Partial<Record<Side, { readonly lang: Lang; readonly title: string }>>>;
  readonly heads: Readonly<Partial<Record<Side, ArticleHead>>>;
  /** How many pairs there are. */
  readonly pairs: number;
  readonly tally: Tally;
  /** Reading time of the longer side, 1 or more. */
  readonly minutes: number;
  /** SHA-256 of the first picture that is kept. */
  readonly picture?: string;
  /** It came with the app. */
  readonly sample?: true;
  readonly addedAt: number;
  readonly openedAt?: number;
  readonly opens: number;
  /** How far it is read, 0 to 1. */
  readonly progress: number;
  /** Taken off the shelf, and still to be had back. */
  readonly deletedAt?: number;
  /** Every picture is kept too: nothing is missing offline. */
  readonly whole: boolean;
}

/** A bead with its text: what stands side by side on the page. */
export interface Pair {
  readonly bead: Bead;
  readonly translation: readonly Block[];
  readonly original: readonly Block[];
}

/** A picture under the SHA-256 of its bytes, in hex. Never a Blob: WebKitGTK cannot keep one. */
export interface Picture {
  readonly hash: string;
  /** Media type: `image/png`. */
  readonly type: string;
  readonly bytes: ArrayBuffer;
}
