import type { Side } from '../../../core/bitext/index.ts';
import type { BitextRow } from '../../../library/index.ts';
import { readingTop } from '../line.ts';
import type { Covers } from './covers.ts';
import { groundOf, isSeen, rangeOf, sideOn } from './ground.ts';
import { counterparts, otherOf, sentenceAt, type Lights, type Sentence } from './lights.ts';
import { look, type Look } from './look.ts';
import { isOn, pointedAt, type Pointed } from './pointed.ts';

/** A sentence as it is told to those who hear the page. */
export interface Told {
  readonly lang: string;
  readonly text: string;
}

interface TouchOptions {
  readonly main: HTMLElement;
  readonly heads: BitextRow['heads'];
  readonly lights: Lights;
  readonly covers: Covers;
  /** Tells a sentence and what answers to it; the second is empty where nothing does, and absent where it waits to be uncovered. */
  readonly tell: (own: Told, answer: Told | undefined) => void;
  readonly onFailure: (error: unknown) => void;
}

/** What a press, a key or a step does inside the pairs. */
export class Touch {
  readonly #with: TouchOptions;
  /** What was pressed, before the page answered to it; and whether its pair was turned then. */
  #pressed: (Pointed & { readonly turned: boolean }) | undefined;
  /** Counts what was asked for: a late answer to an old question lights nothing. */
  #asked = 0;

  constructor(options: TouchOptions) {
    this.#with = options;
  }

  /** Hears a press before the pairs do. */
  readonly before = (event: MouseEvent): void => {
    const pointed = pointedAt(event);
    this.#pressed = pointed && { ...pointed, turned: pointed.ground.hasAttribute('data-flipped') };
    if (this.#uncovers(event, pointed)) event.stopPropagation();
  };

  /** Hears a press after the pairs did. */
  readonly after = (event: MouseEvent): void => {
    const { lights } = this.#with;
    const pressed = this.#pressed;
    const target = event.target instanceof Element ? event.target : undefined;
    this.#asked += 1;
    if (getSelection()?.isCollapsed === false) return;
    if (target?.closest('.flip')) {
      this.#turned(groundOf(target));
      return;
    }
    if (!pressed || !target || target.closest('a, button')) {
      lights.out();
      return;
    }
    const { ground, side, text, offset } = pressed;
    if (ground.hasAttribute('data-flipped') !== pressed.turned) {
      lights.out();
      if (!isSeen(text)) this.#find(ground, (found) => this.#flash(found, side, offset));
      return;
    }
    this.#find(ground, (found) => {
      const n = sentenceAt(found, side, offset);
      const span = n === undefined ? undefined : found.inside[side][n];
      const both = isSeen(sideOn(ground, 'translation')) && isSeen(sideOn(ground, 'original'));
      if (n === undefined || !span || !both || !isOn(text, span, event)) {
        lights.out();
        return;
      }
      const sentence = { look: found, side, n };
      lights.press(sentence, offset);
      if (lights.lit) this.#tell(sentence);
    });
  };

  readonly keys = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const { lights } = this.#with;
    if (event.code === 'Escape') lights.out();
    const by = event.code === 'BracketRight' ? 1 : event.code === 'BracketLeft' ? -1 : 0;
    const active = document.activeElement;
    if (by === 0 || active?.matches('input, textarea, select')) return;
    const ground = active?.closest('dialog')?.querySelector<HTMLElement>('.two') ?? groundOf(active);
    if (!ground) return;
    event.preventDefault();
    this.#asked += 1;
    this.#find(ground, (found) => this.#step(found, by));
  };

  /** Steps through the sentences of the side that is read first. */
  #step(found: Look, by: number): void {
    const { main, lights } = this.#with;
    const lead: Side = main.dataset.lead === 'original' ? 'original' : 'translation';
    const side = isSeen(sideOn(found.ground, lead)) ? lead : otherOf(lead);
    const { lit } = lights;
    const here = lit?.look.ground === found.ground && lit.side === side ? lit.n : by > 0 ? -1 : Infinity;
    const last = found.inside[side].length - 1;
    const n = Math.max(0, Math.min(last, here + by));
    const sentence = { look: found, side, n };
    lights.light(sentence);
    this.#follow(sentence);
    this.#tell(sentence);
  }

  /** In reveal by sentence: opens what was pressed, or the next one; whether it was that. */
  #uncovers(event: MouseEvent, pointed: Pointed | undefined): boolean {
    const { main, covers, lights } = this.#with;
    const ground = groundOf(event.target);
    if (!ground || !covers.has(ground) || getSelection()?.isCollapsed === false) return false;
    const second = otherOf(main.dataset.lead === 'original' ? 'original' : 'translation');
    if (event.target instanceof Element && event.target.closest('.flip')) {
      const opened = covers.next(ground, event.shiftKey);
      lights.out();
      this.#asked += 1;
      this.#find(ground, (found) => this.#opened(found, second, opened));
      return true;
    }
    if (pointed?.side !== second || (event.target instanceof Element && event.target.closest('a')))
      return false;
    const toggled = covers.toggle(ground, pointed.offset);
    lights.out();
    this.#asked += 1;
    if (toggled?.open) this.#find(ground, (found) => this.#opened(found, second, [toggled.n]));
    return true;
  }

  #opened(look: Look, side: Side, opened: readonly number[]): void {
    const [n] = opened;
    if (n === undefined) return;
    const sentence = { look, side, n };
    if (opened.length === 1) this.#with.lights.light(sentence);
    this.#tell(sentence);
  }

  /** A pair was turned by its button: what had been lit is found on its other side. */
  #turned(ground: HTMLElement | undefined): void {
    const { lights } = this.#with;
    const { lit } = lights;
    if (lit?.look.ground !== ground || !lit || isSeen(sideOn(lit.look.ground, lit.side))) lights.out();
    else lights.flash(lit);
  }

  #flash(look: Look, side: Side, offset: number): void {
    const n = sentenceAt(look, side, offset);
    if (n !== undefined && !isSeen(sideOn(look.ground, side))) this.#with.lights.flash({ look, side, n });
  }

  #find(ground: HTMLElement, then: (found: Look) => void): void {
    const { heads, onFailure } = this.#with;
    const asked = this.#asked;
    look([ground], heads).then(([found]) => {
      if (found && asked === this.#asked) then(found);
    }, onFailure);
  }

  #tell(sentence: Sentence): void {
    const { covers, tell } = this.#with;
    const { look: found, side } = sentence;
    const told = (on: Side, all: readonly number[]): Told => ({
      lang: sideOn(found.ground, on)?.lang ?? '',
      text: all
        .map((n) => found.inside[on][n])
        .map((span) => (span ? found.texts[on].slice(span.start, span.end) : ''))
        .join(' '),
    });
    const other = otherOf(side);
    const answers = counterparts(sentence);
    const waits = this.#with.main.dataset.mode === 'reveal' && !isSeen(sideOn(found.ground, other));
    const covered = covers.has(found.ground) && answers.some((n) => this.#isCovered(found.ground, other, n));
    tell(told(side, [sentence.n]), waits || covered ? undefined : told(other, answers));
  }

  #isCovered(ground: HTMLElement, side: Side, n: number): boolean {
    return side !== this.#with.main.dataset.lead && !this.#with.covers.isOpen(ground, n);
  }

  /** Brings a sentence that was stepped to into the reading area. */
  #follow({ look: { ground, inside }, side, n }: Sentence): void {
    const text = sideOn(ground, side);
    const span = inside[side][n];
    const rect = text && span && rangeOf(text, span)?.getBoundingClientRect();
    if (!rect || ground.matches('.two')) {
      ground.querySelector('.side')?.scrollIntoView({ block: 'nearest' });
      return;
    }
    const top = readingTop(this.#with.main);
    if (rect.top < top || rect.bottom > innerHeight)
      scrollBy({ top: rect.top - top - 0.2 * (innerHeight - top), behavior: 'instant' });
  }
}
