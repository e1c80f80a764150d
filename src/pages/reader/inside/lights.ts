import type { WordLink } from '../../../core/align/index.ts';
import { SIDES, otherSide, type Side } from '../../../core/bitext/index.ts';
import type { Accent } from '../accents.ts';
import { rangeOf, sideOn, type Stretch } from './ground.ts';
import { isStale, type Look } from './look.ts';
import { LAYERS, paint } from './paint.ts';

const ACCENTS: readonly Accent[] = ['en', 'ko'];
/** Ways of underlining numbers and names, so that one sees which answers which. */
const LINES = 4;
/** How a light goes out: how long it stays whole, and each step after that, in milliseconds. */
const WHOLE = 900;
const STEP = 200;
const STEPS = 3;

/** A sentence on its ground, by its number on its side. */
export interface Sentence {
  readonly look: Look;
  readonly side: Side;
  readonly n: number;
}

/** The number of the sentence that a place in a side's text belongs to. */
export function sentenceAt({ inside }: Look, side: Side, offset: number): number | undefined {
  const at = inside[side].findIndex(({ end }) => offset <= end);
  return at < 0 ? undefined : at;
}

/** The sentences of the other side that say the same thing. */
export function counterparts({ look, side, n }: Sentence): readonly number[] {
  return look.inside.sentences.filter((link) => link[side] === n).map((link) => link[otherSide(side)]);
}

/** What is lit: one sentence, and what answers to it. */
export class Lights {
  readonly #accentOf: (side: Side) => Accent;
  #lit: Sentence | undefined;
  #touched: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(accentOf: (side: Side) => Accent) {
    this.#accentOf = accentOf;
  }

  get lit(): Sentence | undefined {
    if (this.#lit && isStale(this.#lit.look)) this.out();
    return this.#lit;
  }

  /** Lights a sentence and its counterparts; pressed again it goes out, unless another of its words is pressed. */
  press(sentence: Sentence, offset: number): void {
    const word = wordAt(sentence, offset);
    const { lit } = this;
    const again = lit && sameSentence(lit, sentence);
    if (again && (word === undefined || word === this.#touched)) this.out();
    else this.light(sentence, word);
  }

  light(sentence: Sentence, touched?: number): void {
    this.out();
    this.#lit = sentence;
    this.#touched = touched;
    const { look, side, n } = sentence;
    const other = otherSide(side);
    const span = look.inside[side][n];
    this.#sentences(look, side, [n], 'lit');
    this.#sentences(look, other, counterparts(sentence), 'lit');
    if (!span) return;
    let marked = 0;
    look.inside.words.forEach((word, at) => {
      if (word[side].start < span.start || word[side].end > span.end) return;
      const name = at === touched ? 'touched' : isTerm(look, word) ? 'term' : `word${(marked++ % LINES) + 1}`;
      for (const each of SIDES) this.#add(look, each, word[each], name);
    });
    this.#flush();
  }

  /** Lights what answers to a sentence whose own side is no longer seen, for a moment, so that the eye finds it. */
  flash(sentence: Sentence): void {
    this.out();
    const { look, side } = sentence;
    const answers = counterparts(sentence);
    if (answers.length === 0) return;
    this.#lit = sentence;
    this.#sentences(look, otherSide(side), answers, 'lit');
    this.#flush();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    let step = 0;
    const fade = () => {
      this.#clear();
      step += 1;
      if (step > STEPS) {
        this.out();
        return;
      }
      this.#sentences(look, otherSide(side), answers, `gone${step}`);
      this.#flush();
      this.#timer = setTimeout(fade, STEP);
    };
    this.#timer = setTimeout(fade, WHOLE);
  }

  out(): void {
    clearTimeout(this.#timer);
    this.#lit = undefined;
    this.#touched = undefined;
    this.#clear();
  }

  readonly #ranges = new Map<string, Range[]>();

  #sentences(look: Look, side: Side, all: readonly number[], name: string): void {
    for (const n of all) {
      const span = look.inside[side][n];
      if (span) this.#add(look, side, span, name);
    }
  }

  #add({ ground }: Look, side: Side, stretch: Stretch, name: string): void {
    const text = sideOn(ground, side);
    const range = text && rangeOf(text, stretch);
    if (!range) return;
    const full = `${name}-${this.#accentOf(side)}`;
    this.#ranges.set(full, [...(this.#ranges.get(full) ?? []), range]);
  }

  #flush(): void {
    for (const [name, ranges] of this.#ranges) paint(name, ranges, layerOf(name));
    this.#ranges.clear();
  }

  #clear(): void {
    this.#ranges.clear();
    for (const accent of ACCENTS) for (const name of NAMES) paint(`${name}-${accent}`, [], 0);
  }
}

const counted = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i + 1}`);
const NAMES = ['lit', 'term', 'touched', ...counted('word', LINES), ...counted('gone', STEPS)];

function layerOf(name: string): number {
  if (/^(?:word|term)/.test(name)) return LAYERS.word;
  return name.startsWith('touched') ? LAYERS.touched : LAYERS.lit;
}

/** Whether linked words are neither a number or a date nor a name, which the eye looks for first. */
function isTerm({ texts }: Look, { kind, translation, original }: WordLink): boolean {
  const written = texts.translation.slice(translation.start, translation.end);
  const other = texts.original.slice(original.start, original.end);
  return kind === 'word' && ![written, other].some((word) => /^\p{Lu}/u.test(word));
}

function sameSentence(a: Sentence, b: Sentence): boolean {
  return a.look.ground === b.look.ground && a.side === b.side && a.n === b.n;
}

function wordAt({ look, side }: Sentence, offset: number): number | undefined {
  const at = look.inside.words.findIndex((word) => offset >= word[side].start && offset <= word[side].end);
  return at < 0 ? undefined : at;
}
