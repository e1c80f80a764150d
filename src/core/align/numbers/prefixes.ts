/** Words by their first character: what a text holds at a place is found without trying each of them. */
export class Prefixes<T> {
  readonly #byFirst = new Map<number, (readonly [word: string, value: T])[]>();

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const entry of entries) {
      const first = entry[0].charCodeAt(0);
      const list = this.#byFirst.get(first);
      if (list) list.push(entry);
      else this.#byFirst.set(first, [entry]);
    }
    for (const list of this.#byFirst.values()) list.sort(([a], [b]) => b.length - a.length);
  }

  /** The longest word that stands at a place of a text, with its value. */
  at(text: string, at: number): readonly [word: string, value: T] | undefined {
    return this.#byFirst.get(text.charCodeAt(at))?.find(([word]) => text.startsWith(word, at));
  }
}

/** The same for words that carry no value. */
export function prefixSet(words: string): Prefixes<true> {
  return new Prefixes(words.split(' ').map((word) => [word, true] as const));
}
