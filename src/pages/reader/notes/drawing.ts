import { effect } from '@preact/signals';
import { t } from '../../../i18n/index.ts';
import type { Pair } from '../../../library/index.ts';
import { railLabel } from '../kind.ts';
import { CAN_PAINT } from '../painted.ts';
import type { Shown, ShownPairs } from '../shown.ts';
import { counterpart, type LookInside } from './counterpart.ts';
import { drawnBeside, drawnIn, spanInSide, type Drawn } from './drawn.ts';
import type { Notebook } from './notebook.ts';
import { ByBlock, isHighlight, isNote } from './on-pair.ts';
import { lay, lift } from './paper.ts';

/** CSS pixels beside a highlight that still belong to it, for a thumb. */
const NEAR = 3;

/** Draws what was noted over the pairs that are on the page, as they come and as it changes. */
export class Drawing {
  readonly #main: HTMLElement;
  readonly #drawn = new Map<number, Drawn[]>();
  readonly #ends: readonly (() => void)[];
  readonly #look: LookInside;
  #noted = new ByBlock([]);

  /** @param look knows what is linked inside a pair, to draw a highlight's counterpart */
  constructor(main: HTMLElement, shown: Shown, notebook: Notebook, look: LookInside) {
    this.#main = main;
    this.#look = look;
    this.#ends = [
      // Done again when the notes change, and when the language does in which rails are named.
      effect(() => {
        this.#noted = new ByBlock(notebook.all.value);
        shown.each((n, pairs) => this.#draw(n, pairs));
      }),
      shown.watch((n, pairs) => this.#draw(n, pairs)),
    ];
  }

  /** Ends it: nothing is drawn any more. */
  stop(): void {
    for (const end of this.#ends) end();
    for (const drawn of this.#drawn.values()) lift(drawn);
    this.#drawn.clear();
  }

  /** The highlight that was pressed, and its pair: not one whose words are being selected, nor a link in it. */
  pressed({ target, clientX: x, clientY: y }: MouseEvent): { id: string; pair: number } | undefined {
    const pair = target instanceof Element ? target.closest<HTMLElement>('[data-pair]') : null;
    if (!pair || (target as Element).closest('a, button') || getSelection()?.isCollapsed === false)
      return undefined;
    const near = ({ left, right, top, bottom }: DOMRect) =>
      x >= left - NEAR && x <= right + NEAR && y >= top && y <= bottom;
    for (const drawn of this.#drawn.values())
      for (const { id, name, range } of drawn)
        if (name.startsWith('marked') && pair.contains(range.startContainer))
          if ([...range.getClientRects()].some(near)) return { id, pair: Number(pair.dataset.pair) };
    return undefined;
  }

  #draw(n: number, { from, pairs }: ShownPairs): void {
    const before = this.#drawn.get(n);
    if (before) lift(before);
    this.#drawn.delete(n);
    // As long as nothing was noted, nothing is looked at.
    if (this.#noted.size === 0 && !before) return;
    const section = this.#main.querySelectorAll('.pairs')[n];
    const drawn: Drawn[] = [];
    pairs.forEach((pair, i) => {
      const element = section?.children[i] as HTMLElement | undefined;
      if (element?.dataset.pair === String(from + i)) drawn.push(...this.#drawPair(element, pair, drawn));
    });
    this.#drawn.set(n, drawn);
    lay(drawn);
  }

  #drawPair(element: HTMLElement, pair: Pair, section: Drawn[]): Drawn[] {
    const noted = this.#noted.of(pair.bead);
    this.#tell(element, pair, noted.some(isNote));
    element.toggleAttribute('data-marked', !CAN_PAINT && noted.some(isHighlight));
    for (const one of noted.filter(isHighlight))
      void counterpart(pair, one.anchor.side, spanInSide(pair, one), this.#look).then((spans) => {
        // Drawn anew meanwhile, its section has another list.
        if (![...this.#drawn.values()].includes(section)) return;
        const beside = drawnBeside(element, pair, one, spans);
        section.push(...beside);
        lay(beside);
      });
    return drawnIn(element, pair, noted);
  }

  /** Marks the pair that has a note, and says so in the name of its rail. */
  #tell(element: HTMLElement, pair: Pair, hasNote: boolean): void {
    if (!hasNote && !('noted' in element.dataset)) return;
    element.toggleAttribute('data-noted', hasNote);
    const label = hasNote ? `${t('notes:rail')} ${railLabel(pair.bead)}` : railLabel(pair.bead);
    element.querySelector('.rail')?.setAttribute('aria-label', label);
  }
}
