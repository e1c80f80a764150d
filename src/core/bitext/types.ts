/** Primary language subtag, BCP 47: `en`, `ko`. */
export type Lang = string;

export const ROLES = [
  'paragraph',
  'heading',
  'quote',
  'figure',
  'list',
  'byline',
  'contact',
  'note',
  'title',
  'deck',
  'caption',
] as const;

/**
 * What a block is on its page. An ingested body holds the first eight; `title`, `deck` and `caption`
 * name units that an Article keeps in fields of its own, for texts that arrive as plain rows of units.
 */
export type Role = (typeof ROLES)[number];

/** An inline mark over `text.slice(start, end)`, in UTF-16 units. `href` stands on links only. */
export interface Mark {
  readonly kind: 'emphasis' | 'strong' | 'link';
  readonly start: number;
  readonly end: number;
  readonly href?: string;
}

/**
 * One unit of an article. `text` is plain text, never markup; a list has one item a line.
 * A figure's `text` is its caption without the credit.
 */
export interface Block {
  readonly role: Role;
  readonly text: string;
  readonly marks?: readonly Mark[];
  readonly credit?: string;
  readonly alt?: string;
  /** Where the picture stood: an absolute http(s) address. */
  readonly src?: string;
  /** The picture itself: SHA-256 of its bytes, in hex, as the library's `assets` names it. */
  readonly asset?: string;
  /** Intrinsic size of the picture in CSS pixels, so that nothing jumps when it loads. */
  readonly width?: number;
  readonly height?: number;
}

/** A line of a page's own list of most viewed articles. */
export interface MostViewed {
  readonly title: string;
  readonly url?: string;
}

/** One text in one language. Times are ISO 8601 with their offset, or a bare date where no time is known. */
export interface Article {
  readonly lang: Lang;
  readonly title: string;
  readonly kicker?: string;
  readonly deck?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly section?: string;
  readonly publisher?: string;
  /** Names alone, without their offices. */
  readonly byline?: readonly string[];
  /** An e-mail address. */
  readonly contact?: string;
  /** Where this text stands. */
  readonly url?: string;
  /** Where the page says that the text it was translated from stands. */
  readonly originalUrl?: string;
  readonly mostViewed?: readonly MostViewed[];
  readonly blocks: readonly Block[];
}

/** An article without its text: what a header needs. */
export type ArticleHead = Omit<Article, 'blocks'>;

export const SIDES = ['translation', 'original'] as const;
export type Side = (typeof SIDES)[number];

/** The side that answers to a side. */
export function otherSide(side: Side): Side {
  return side === 'translation' ? 'original' : 'translation';
}

export const MAKERS = ['aligner', 'reader', 'publisher'] as const;
export type Maker = (typeof MAKERS)[number];

/**
 * One link between the sides: indices into the two `blocks`, ascending; one of the two may be empty.
 * `confidence` in [0, 1]. `crosses`: it stands out of order on one side, and is known to.
 */
export interface Bead {
  readonly translation: readonly number[];
  readonly original: readonly number[];
  readonly confidence: number;
  readonly by: Maker;
  readonly crosses?: true;
}

/** An original, its translation and their beads. One side may still be missing, never both. */
export interface Bitext {
  readonly id: string;
  readonly translation?: Article;
  readonly original?: Article;
  readonly beads: readonly Bead[];
}

/**
 * Where a reader is: the pair (index of its bead), the side, the offset in that side's text of the pair
 * in UTF-16 units, and up to 24 characters that stand there, to find it again when the text has changed.
 */
export interface Place {
  readonly pair: number;
  readonly side: Side;
  readonly offset: number;
  readonly check: string;
}
