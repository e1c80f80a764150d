import { isHangul } from '../../korean/index.ts';
import { alike, hangulPhones, latinPhones, skeleton, type Phones } from './phones.ts';

const HANGUL_MEMORY = 20_000;
/** Least likeness by the number of consonants, from none up: a short word says little. */
const NAME = [2, 1, 0.94, 0.86, 0.78, 0.75] as const;
/** The same for a word without a capital: it is a loanword only if it is very like. */
const LOAN = [2, 2, 2, 0.95, 0.88, 0.82] as const;

/** A word in Latin letters that names in Hangul are looked up against. `id` is the caller's. */
export interface Spelled {
  readonly id: number;
  readonly word: string;
  readonly capital: boolean;
}

interface Heard {
  readonly id: number;
  readonly phones: Phones;
  readonly capital: boolean;
}

/** A word found by its sound: the caller's id, and how alike the two are. */
export interface SoundMatch {
  readonly id: number;
  readonly likeness: number;
}

/** Latin words indexed by their consonants, so that a name in Hangul is compared with a few of them only. */
export class SoundIndex {
  readonly #bySkeleton = new Map<string, Heard[]>();
  readonly #found = new Map<string, SoundMatch[]>();

  constructor(words: Iterable<Spelled>) {
    for (const { id, word, capital } of words)
      for (const phones of latinPhones(word)) {
        const key = skeleton(phones);
        if (key.length < 1) continue;
        const list = this.#bySkeleton.get(key);
        if (list) list.push({ id, phones, capital });
        else this.#bySkeleton.set(key, [{ id, phones, capital }]);
      }
  }

  /** The words that sound like this one (Hangul), each once. */
  like(word: string): readonly SoundMatch[] {
    if (!isHangul(word)) return [];
    const kept = this.#found.get(word);
    if (kept) return kept;
    const best = new Map<number, number>();
    const phones = hangulPhones(word);
    const key = skeleton(phones);
    for (const heard of this.#bySkeleton.get(key) ?? []) {
      const least = (heard.capital ? NAME : LOAN)[Math.min(key.length, NAME.length - 1)] ?? 1;
      const likeness = alike(phones, heard.phones);
      if (likeness >= least) best.set(heard.id, Math.max(best.get(heard.id) ?? 0, likeness));
    }
    const found = Array.from(best, ([id, likeness]) => ({ id, likeness }));
    if (this.#found.size < HANGUL_MEMORY) this.#found.set(word, found);
    return found;
  }
}
