import { otherSide, type Side } from '../../../core/bitext/index.ts';
import type { Covers } from './covers.ts';
import { isSeen, sideOn } from './ground.ts';
import { counterparts, type Sentence } from './lights.ts';

/** A sentence as it is told to those who hear the page. */
export interface Told {
  readonly lang: string;
  readonly text: string;
}

/** Who tells, and what must not be told yet. */
export interface Telling {
  readonly main: HTMLElement;
  readonly covers: Covers;
  /** `answer`: what says the same on the other side, empty where nothing does; absent where it is still covered. */
  readonly tell: (own: Told, answer: Told | undefined) => void;
}

/** Tells a sentence and what answers to it, unless that waits to be uncovered. */
export function tellSentence(sentence: Sentence, { main, covers, tell }: Telling): void {
  const { look, side, n } = sentence;
  const { ground, inside, texts } = look;
  const told = (on: Side, all: readonly number[]): Told => ({
    lang: sideOn(ground, on)?.lang ?? '',
    text: all
      .flatMap((at) => inside[on][at] ?? [])
      .map(({ start, end }) => texts[on].slice(start, end))
      .join(' '),
  });
  const other = otherSide(side);
  const answers = counterparts(sentence);
  const covered =
    main.dataset.mode === 'reveal' &&
    (!isSeen(sideOn(ground, other)) ||
      (other !== main.dataset.lead && answers.some((at) => !covers.isOpen(ground, at))));
  tell(told(side, [n]), covered ? undefined : told(other, answers));
}
