import { growingInts } from './growing.ts';
import type { Token } from './token.ts';

/** The tokens of one side: each kind of token once, and which of them stand in which sentence of which unit. */
export interface Vocabulary {
  readonly types: readonly Token[];
  readonly ids: ReadonlyMap<string, number>;
  /** Ids of the distinct tokens of the sentences of all units in one row: those of sentence s from `begin[s]`. */
  readonly tokens: Int32Array;
  /** One longer than there are sentences. */
  readonly begin: Int32Array;
  /** First sentence of each unit, one longer than there are units. Every unit has at least one. */
  readonly first: Int32Array;
  /** Unit of each sentence. */
  readonly unitOf: Int32Array;
  /** Sentences of each type, ascending: those of type t from `placed[t]`. */
  readonly places: Int32Array;
  /** One longer than there are types. */
  readonly placed: Int32Array;
}

/** Takes the sentences of a side one by one. */
export class VocabularyBuilder {
  readonly #types: Token[] = [];
  readonly #ids = new Map<string, number>();
  /** Of each type in how many sentences it stands, and the last of them. */
  readonly #counts: number[] = [];
  readonly #last: number[] = [];
  readonly #tokens = growingInts();
  readonly #begin = growingInts();
  readonly #first = growingInts();

  /** The tokens of the next sentence, doubles among them. */
  addSentence(tokens: readonly Token[]): void {
    const sentence = this.#begin.length;
    this.#begin.push(this.#tokens.length);
    for (const token of tokens) {
      const id = this.#idOf(token);
      if (this.#last[id] === sentence) continue;
      this.#last[id] = sentence;
      this.#counts[id] = (this.#counts[id] ?? 0) + 1;
      this.#tokens.push(id);
    }
  }

  /** Begins a unit: the sentences from here on are its. */
  beginUnit(): void {
    this.#first.push(this.#begin.length);
  }

  /** All that was added; nothing may be added after it. */
  finish(): Vocabulary {
    const sentences = this.#begin.length;
    this.#begin.push(this.#tokens.length);
    this.#first.push(sentences);
    const tokens = this.#tokens.toArray();
    const begin = this.#begin.toArray();
    const first = this.#first.toArray();
    const unitOf = new Int32Array(sentences);
    for (let unit = 0; unit + 1 < first.length; unit++) unitOf.fill(unit, first[unit], first[unit + 1]);
    return {
      types: this.#types,
      ids: this.#ids,
      tokens,
      begin,
      first,
      unitOf,
      ...placesOf(tokens, begin, this.#counts),
    };
  }

  #idOf(token: Token): number {
    const known = this.#ids.get(token.key);
    if (known === undefined) {
      this.#ids.set(token.key, this.#types.length);
      this.#counts.push(0);
      this.#last.push(-1);
      return this.#types.push(token) - 1;
    }
    if (token.capital && !this.#types[known]?.capital) this.#types[known] = token;
    return known;
  }
}

function placesOf(
  tokens: Int32Array,
  begin: Int32Array,
  counts: readonly number[],
): Pick<Vocabulary, 'places' | 'placed'> {
  const placed = new Int32Array(counts.length + 1);
  counts.forEach((count, id) => (placed[id + 1] = (placed[id] ?? 0) + count));
  const next = placed.slice();
  const places = new Int32Array(tokens.length);
  for (let sentence = 0; sentence + 1 < begin.length; sentence++)
    for (let at = begin[sentence] ?? 0; at < (begin[sentence + 1] ?? 0); at++) {
      const id = tokens[at] ?? 0;
      const slot = next[id] ?? 0;
      places[slot] = sentence;
      next[id] = slot + 1;
    }
  return { places, placed };
}

/** How many sentences a side has. */
export const sentencesOf = ({ unitOf }: Vocabulary): number => unitOf.length;
