/** The codes of a text's characters: a text's own are read far slower, above all those of a piece of a text. */
export class Codes {
  #codes = new Uint16Array(1024);

  /** Those of a text, a 0 behind them; good until the next text. */
  of(text: string): Uint16Array {
    if (text.length >= this.#codes.length) this.#codes = new Uint16Array(2 * text.length);
    const codes = this.#codes;
    for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
    codes[text.length] = 0;
    return codes;
  }
}

/** Spellings that are kept, at most, and the longest of them: beyond that all are forgotten, or it is read anew. */
const MOST = 50_000;
const LONGEST = 64;
const PRIME = 0x01000193;

/**
 * What is known of a spelling, found for a piece of a text without cutting the piece out: a book has a million
 * words of few spellings. A hash table with open addressing; -1 marks a free slot.
 */
export class Spellings<T> {
  readonly #read: (spelling: string) => T;
  #values: T[] = [];
  #hashes = new Int32Array(512);
  /** Characters of all spellings in one row: those of spelling n from `begin[n]` to `begin[n + 1]`. */
  #begin = new Int32Array(513);
  #characters = new Uint16Array(8192);
  #slots = new Int32Array(1024).fill(-1);

  /** @param read what is known of a spelling that is met for the first time */
  constructor(read: (spelling: string) => T) {
    this.#read = read;
  }

  /** What is known of the text from `start` to `end`, by its codes. */
  at(text: string, codes: Uint16Array, start: number, end: number): T {
    if (end - start > LONGEST) return this.#read(text.slice(start, end));
    let hash = 0;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), PRIME);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = slots[slot] ?? -1;
      if (known < 0) break;
      if (this.#hashes[known] === hash && this.#is(known, codes, start, end)) return this.#values[known] as T;
    }
    const value = this.#read(text.slice(start, end));
    this.#add(value, hash, codes.subarray(start, end));
    return value;
  }

  #is(known: number, codes: Uint16Array, start: number, end: number): boolean {
    const from = this.#begin[known] ?? 0;
    if ((this.#begin[known + 1] ?? 0) - from !== end - start) return false;
    const characters = this.#characters;
    for (let at = start; at < end; at++) if (characters[from + at - start] !== codes[at]) return false;
    return true;
  }

  #add(value: T, hash: number, spelling: Uint16Array): void {
    if (this.#values.length === MOST) {
      this.#values = [];
      this.#slots.fill(-1);
    }
    const known = this.#values.length;
    const from = this.#begin[known] ?? 0;
    const end = from + spelling.length;
    if (end > this.#characters.length) this.#characters = larger(this.#characters);
    if (known === this.#hashes.length) {
      this.#hashes = larger(this.#hashes);
      this.#begin = larger(this.#begin);
      this.#slots = new Int32Array(2 * this.#slots.length).fill(-1);
      for (let each = 0; each < known; each++) this.#place(each, this.#hashes[each] ?? 0);
    }
    this.#values.push(value);
    this.#hashes[known] = hash;
    this.#characters.set(spelling, from);
    this.#begin[known + 1] = end;
    this.#place(known, hash);
  }

  #place(known: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = known;
  }
}

function larger<V extends Int32Array | Uint16Array>(values: V): V {
  const made = new (values.constructor as new (length: number) => V)(2 * values.length);
  made.set(values);
  return made;
}
