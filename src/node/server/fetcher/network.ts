/** What the fetcher needs of the machine it runs on; `node.ts` is the one for Node. */
export interface Network {
  /**
   * All IP addresses of a name.
   *
   * @throws FetchFailure `not-found-host`; the signal's reason once it is aborted
   */
  resolve(name: string, signal: AbortSignal): Promise<readonly string[]>;

  /** The networks that this machine itself stands in, in CIDR notation. */
  neighbours(): readonly string[];

  /**
   * Asks once, following nothing, over a connection to one of the given addresses and no other: the name is not
   * resolved again.
   *
   * @throws FetchFailure `unreachable`, `timeout` or `broken-answer`; the signal's reason once it is aborted
   */
  ask(question: Question, signal: AbortSignal): Promise<Answer>;
}

/** A GET. */
export interface Question {
  readonly url: URL;
  /** IP addresses of its host, all checked. */
  readonly addresses: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** What came back. Whoever gets one reads its body to the end or closes it. */
export interface Answer {
  readonly status: number;
  /** A header by its lower-case name. */
  header(name: string): string | undefined;
  /** The bytes as they were sent, still in their coding; throws where they end too early. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of the connection. */
  close(): void;
}
