import { isHangul } from '../../korean/index.ts';
import { alike, consonants, hangulPhones, skeleton, weight, type Phones } from './phones.ts';
import { latinPhones } from './spelling.ts';

const MEMORY = 50_000;
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
  readonly way: Way;
  readonly least: readonly number[];
}

/** A word found by its sound: the caller's id, and how alike the two are. */
export interface SoundMatch {
  readonly id: number;
  readonly likeness: number;
}

/** A way in which a word may sound, with what it is indexed by. */
interface Way {
  readonly phones: Phones;
  readonly key: string;
  readonly consonants: number;
  readonly weight: number;
}

const wayOf = (phones: Phones): Way => ({
  phones,
  key: skeleton(phones),
  consonants: consonants(phones),
  weight: weight(phones),
});
/** The most that two words can be alike, by their weights. */
const bound = (a: Way, b: Way): number => 1 - (2 * Math.abs(a.weight - b.weight)) / (a.weight + b.weight);
const leastOf = (least: readonly number[], count: number): number =>
  least[Math.min(count, least.length - 1)] ?? 1;

const nameWays = new Map<string, readonly Way[]>();
const loanWays = new Map<string, readonly Way[]>();
const hangulWays = new Map<string, readonly Way[]>();

function remember(
  memory: Map<string, readonly Way[]>,
  key: string,
  phones: readonly Phones[],
): readonly Way[] {
  if (memory.size > MEMORY) memory.clear();
  const ways = phones.map(wayOf).filter((way) => way.key !== '');
  memory.set(key, ways);
  return ways;
}

function ofLatin(word: string, name: boolean): readonly Way[] {
  const memory = name ? nameWays : loanWays;
  return memory.get(word) ?? remember(memory, word, latinPhones(word, name));
}

const ofHangul = (word: string): readonly Way[] =>
  hangulWays.get(word) ?? remember(hangulWays, word, [hangulPhones(word), ...surnamePhones(word)]);

/** Surnames that are spelt as they sounded before: 이 Lee, 노 Roh. */
const OLDER = /^(?:[이임유여염양][가-힣]{1,3}|[노나][가-힣]{2})$/;

function surnamePhones(word: string): Phones[] {
  return OLDER.test(word) ? [`R${hangulPhones(word).replace(/^N/, '')}`] : [];
}

const NONE: readonly SoundMatch[] = [];

/** Latin words indexed by their consonants, so that a name in Hangul is compared with a few of them only. */
export class SoundIndex {
  readonly #bySkeleton = new Map<string, Heard[]>();
  readonly #found = new Map<string, readonly SoundMatch[]>();

  constructor(words: Iterable<Spelled>) {
    for (const word of words) this.#add(word);
  }

  #add({ id, word, capital }: Spelled): void {
    const least = capital ? NAME : LOAN;
    for (const way of ofLatin(word, capital)) {
      if (leastOf(least, way.consonants) > 1) continue;
      const list = this.#bySkeleton.get(way.key);
      if (list) list.push({ id, way, least });
      else this.#bySkeleton.set(way.key, [{ id, way, least }]);
    }
  }

  /** The words that sound like this one (Hangul), each once. */
  like(word: string): readonly SoundMatch[] {
    const kept = this.#found.get(word);
    if (kept) return kept;
    const found = isHangul(word) ? this.#search(word) : NONE;
    this.#found.set(word, found);
    return found;
  }

  #search(word: string): readonly SoundMatch[] {
    const best = new Map<number, number>();
    for (const way of ofHangul(word))
      for (const heard of this.#bySkeleton.get(way.key) ?? []) {
        const least = leastOf(heard.least, Math.min(way.consonants, heard.way.consonants));
        if (bound(way, heard.way) < least) continue;
        const likeness = alike(way.phones, heard.way.phones);
        if (likeness >= least) best.set(heard.id, Math.max(best.get(heard.id) ?? 0, likeness));
      }
    return best.size === 0 ? NONE : Array.from(best, ([id, likeness]) => ({ id, likeness }));
  }
}
