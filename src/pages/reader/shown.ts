import type { Pair } from '../../library/index.ts';

/** Pairs as a section of the page shows them, and the index of the first. */
export interface ShownPairs {
  readonly from: number;
  readonly pairs: readonly Pair[];
}

type Watcher = (n: number, shown: ShownPairs) => void;

/** What the sections of the page show, for who draws over their text without rendering it. */
export class Shown {
  readonly #sections = new Map<number, ShownPairs>();
  readonly #watchers = new Set<Watcher>();

  /** The `n`th section shows these, from now on. */
  put(n: number, shown: ShownPairs): void {
    this.#sections.set(n, shown);
    for (const watcher of this.#watchers) watcher(n, shown);
  }

  each(visit: Watcher): void {
    this.#sections.forEach((shown, n) => visit(n, shown));
  }

  /** A pair by its index; nothing for one that is not on the page yet. */
  pair(index: number): Pair | undefined {
    const found = this.#sectionOf(index);
    return found?.shown.pairs[index - found.shown.from];
  }

  /** The element of a pair. Looked for in its section alone: a long text has a hundred thousand nodes. */
  element(main: HTMLElement, index: number): HTMLElement | undefined {
    const found = this.#sectionOf(index);
    if (!found) return undefined;
    const section = main.querySelectorAll('.pairs')[found.n];
    const element = section?.children[index - found.shown.from] as HTMLElement | undefined;
    return element?.dataset.pair === String(index) ? element : undefined;
  }

  #sectionOf(index: number): { n: number; shown: ShownPairs } | undefined {
    for (const [n, shown] of this.#sections)
      if (index >= shown.from && index < shown.from + shown.pairs.length) return { n, shown };
    return undefined;
  }

  /**
   * Calls `watcher` each time that a section shows other pairs, or counts them anew.
   *
   * @returns ends it
   */
  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => {
      this.#watchers.delete(watcher);
    };
  }
}
