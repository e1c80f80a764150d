import { otherSide, type Side } from '../../../core/bitext/index.ts';
import type { BitextRow } from '../../../library/index.ts';
import { actOf } from '../keys/list.ts';
import { follow } from './follow.ts';
import { groundOf, isSeen, sideOn } from './ground.ts';
import { sentenceAt, type Lights } from './lights.ts';
import { look, type Look } from './look.ts';
import { isOn, pointedAt, type Pointed } from './pointed.ts';
import { tellSentence, type Telling } from './tell.ts';

interface TouchOptions extends Telling {
  readonly heads: BitextRow['heads'];
  readonly lights: Lights;
  /** A sentence was uncovered, or covered again. */
  readonly onUncover: () => void;
  readonly onFailure: (error: unknown) => void;
  /** Whether the reader wants keys to act. */
  readonly keysWanted: () => boolean;
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
      if (lights.lit) tellSentence(sentence, this.#with);
    });
  };

  readonly keys = (event: KeyboardEvent): void => {
    const asked = actOf(event);
    const { lights, keysWanted } = this.#with;
    if (asked === 'leave') lights.out();
    const by = asked === 'nextSentence' ? 1 : asked === 'previousSentence' ? -1 : 0;
    const active = document.activeElement;
    if (by === 0 || !keysWanted() || active?.matches('input, textarea, select')) return;
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
    const side = isSeen(sideOn(found.ground, lead)) ? lead : otherSide(lead);
    const { lit } = lights;
    const here = lit?.look.ground === found.ground && lit.side === side ? lit.n : by > 0 ? -1 : Infinity;
    const last = found.inside[side].length - 1;
    const n = Math.max(0, Math.min(last, here + by));
    const sentence = { look: found, side, n };
    lights.light(sentence);
    follow(main, sentence);
    tellSentence(sentence, this.#with);
  }

  /** In reveal by sentence: opens what was pressed, or the next one; whether it was that. */
  #uncovers(event: MouseEvent, pointed: Pointed | undefined): boolean {
    const { main, covers, lights } = this.#with;
    const ground = groundOf(event.target);
    if (!ground || !covers.has(ground) || getSelection()?.isCollapsed === false) return false;
    const second = otherSide(main.dataset.lead === 'original' ? 'original' : 'translation');
    if (event.target instanceof Element && event.target.closest('.flip')) {
      const opened = covers.next(ground, event.shiftKey);
      this.#with.onUncover();
      lights.out();
      this.#asked += 1;
      this.#find(ground, (found) => this.#opened(found, second, opened));
      return true;
    }
    if (pointed?.side !== second || (event.target instanceof Element && event.target.closest('a')))
      return false;
    const toggled = covers.toggle(ground, pointed.offset);
    this.#with.onUncover();
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
    tellSentence(sentence, this.#with);
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
}
