import { signal, type ReadonlySignal } from '@preact/signals';
import { applied, inverse, LIMITS, type Noted, type NotedChange } from '../../../core/bitext/index.ts';
import { library, watchLibrary } from '../../../library/index.ts';

/** There are as many notes in this bitext as there may be. */
class FullError extends Error {
  override name = 'FullError';
  readonly code = 'notes';
}

/** What the reader noted in one bitext: read once, followed from then on, also when another tab changes it. */
export class Notebook {
  readonly bitext: string;
  readonly #all = signal<readonly Noted[]>([]);
  #writing = 0;
  #reading = 0;

  constructor(bitext: string) {
    this.bitext = bitext;
  }

  get all(): ReadonlySignal<readonly Noted[]> {
    return this.#all;
  }

  async read(): Promise<void> {
    this.#reading += 1;
    const mine = this.#reading;
    const found = await library.notes(this.bitext);
    if (mine === this.#reading) this.#all.value = found;
  }

  /** @returns ends it */
  follow(onFailure: (error: unknown) => void): () => void {
    return watchLibrary(({ kind, id }) => {
      if (id !== this.bitext || this.#writing > 0) return;
      if (kind === 'noted' || kind === 'replaced') this.read().catch(onFailure);
    });
  }

  /**
   * Keeps a change.
   *
   * @returns the change that takes it back
   * @throws {LibraryError | FullError} and nothing is changed
   */
  async change(change: NotedChange): Promise<NotedChange> {
    const before = this.#all.value;
    const more = applied(before, change).length;
    if (more > LIMITS.noted && more > before.length) throw new FullError('There are too many notes');
    this.#writing += 1;
    try {
      await library.note(this.bitext, change);
    } finally {
      this.#writing -= 1;
    }
    const back = inverse(this.#all.value, change);
    this.#all.value = applied(this.#all.value, change);
    return back;
  }
}
