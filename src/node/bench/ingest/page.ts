/** A block as the scorer sees it. */
export interface ScoredBlock {
  readonly role: string;
  readonly text: string;
}

/** What an extractor made of a page. */
export interface Prediction {
  readonly title?: string;
  readonly published?: string;
  readonly byline: readonly string[];
  readonly blocks: readonly ScoredBlock[];
}

/** A saved page and what it should give. */
export interface BenchPage {
  readonly id: string;
  readonly lang: string;
  /** Whose page it is: pages of one source were judged by the same rules. */
  readonly source: string;
  readonly site: string;
  readonly url?: string;
  readonly html: string;
  readonly title?: string;
  readonly otherTitles: readonly string[];
  readonly published?: string;
  readonly authors: readonly string[];
  /** The text alone, where nothing is known of its paragraphs. */
  readonly body?: string;
  readonly blocks: readonly ScoredBlock[];
  readonly paragraphs: readonly string[];
  readonly headings: readonly string[];
  /** Standfirst, lines with the author's name: neither asked for nor an error. */
  readonly optional: readonly string[];
  readonly captions: readonly string[];
  /** Two spellings of one paragraph, both right. */
  readonly spellings: Readonly<Record<string, string>>;
}
