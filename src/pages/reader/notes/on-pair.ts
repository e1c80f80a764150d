import {
  SIDES,
  type Bead,
  type Highlight,
  type Note,
  type Noted,
  type Side,
} from '../../../core/bitext/index.ts';

/** What was noted, by the block that it hangs on: found at once for any pair of a long text. */
export class ByBlock {
  readonly #found = new Map<string, Noted[]>();

  constructor(noted: readonly Noted[]) {
    for (const one of noted) {
      const key = keyOf(one.anchor.side, one.anchor.block);
      const same = this.#found.get(key);
      if (same) same.push(one);
      else this.#found.set(key, [one]);
    }
  }

  get size(): number {
    return this.#found.size;
  }

  /** What hangs on a pair, in the order of its text, the translation first. */
  of(bead: Bead): Noted[] {
    if (this.#found.size === 0) return [];
    return SIDES.flatMap((side) =>
      bead[side].flatMap((block) => this.#found.get(keyOf(side, block)) ?? []),
    ).sort(
      (a, b) =>
        SIDES.indexOf(a.anchor.side) - SIDES.indexOf(b.anchor.side) ||
        a.anchor.block - b.anchor.block ||
        a.anchor.start - b.anchor.start ||
        a.at - b.at,
    );
  }
}

function keyOf(side: Side, block: number): string {
  return `${side} ${block}`;
}

export function isNote(one: Noted): one is Note {
  return one.kind === 'note';
}

export function isHighlight(one: Noted): one is Highlight {
  return one.kind === 'highlight';
}
