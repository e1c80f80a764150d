import { signal, type ReadonlySignal } from '@preact/signals';
import type { Lang } from '../../../core/bitext/index.ts';
import type { Queue, Utterance } from './queue.ts';
import { troubleOf, type Trouble } from './trouble.ts';
import { utter, type Engine } from './utter.ts';
import { speaks } from './voices.ts';

/** With which voice and how fast a language is said. */
export interface Manner {
  voice(lang: Lang): SpeechSynthesisVoice | undefined;
  rate(lang: Lang): number;
}

/** Where the reading is. */
export interface Speaking {
  readonly playing: boolean;
  readonly at?: Utterance | undefined;
  readonly ended: boolean;
  readonly failed?: Trouble | undefined;
}

/** Engines lose what they are given in the same moment as a cancel. */
const AFTER_CANCEL_MS = 100;
/** So often in a row may an engine say nothing until the reader is told. */
const SILENCES = 2;

/** Reads a queue aloud, one utterance a sentence, on an engine that is not to be relied upon. */
export class Speaker {
  readonly #state = signal<Speaking>({ playing: false, ended: false });
  readonly #engine: Engine;
  readonly #manner: Manner;
  #queue: Queue | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #forget: (() => void) | undefined;
  #silences = 0;
  /** When the engine will hear again, after a cancel. */
  #deafUntil = 0;

  constructor(engine: Engine, manner: Manner) {
    this.#engine = engine;
    this.#manner = manner;
  }

  get state(): ReadonlySignal<Speaking> {
    return this.#state;
  }

  /** Takes another queue, and goes on in it where the old one was. */
  load(queue: Queue): void {
    this.#queue = queue;
    const { at, playing } = this.#state.value;
    if (at) this.#go(queue.near(at), playing);
  }

  /** Reads on, from the start of the sentence that was broken off; or from a pair on, where none was. */
  play(pair: number): void {
    const { at, ended } = this.#state.value;
    this.#silences = 0;
    this.#go(at && !ended ? this.#queue?.startOf(at) : this.#queue?.from(pair), true);
  }

  /** Stops until `play`. The engine's own pause is not used: on Android it does not come back. */
  pause(): void {
    this.#breakOff();
    this.#state.value = { ...this.#state.value, playing: false };
  }

  next(): void {
    const { at, playing } = this.#state.value;
    if (at) this.#go(this.#queue?.nextSentence(at), playing);
  }

  previous(): void {
    const { at, playing } = this.#state.value;
    if (at) this.#go(this.#queue?.previousSentence(at) ?? this.#queue?.startOf(at), playing);
  }

  /** Says the sentence again if one is being said, in a manner that has changed. */
  again(): void {
    const { at, playing } = this.#state.value;
    if (at && playing) this.#go(this.#queue?.startOf(at), true);
  }

  /** Ends it all, and forgets where it was. */
  stop(): void {
    this.#breakOff();
    this.#state.value = { playing: false, ended: false };
  }

  #go(at: Utterance | undefined, playing: boolean): void {
    if (!this.#queue) return;
    this.#breakOff();
    if (!at) {
      this.#state.value = { ...this.#state.value, playing: false, ended: true };
      return;
    }
    this.#state.value = { playing, at, ended: false };
    if (!playing) return;
    // The first utterance is said at once: iOS allows it within the tap alone.
    const ms = this.#deafUntil - Date.now();
    if (ms > 0) this.#timer = setTimeout(() => this.#say(at), ms);
    else this.#say(at);
  }

  #breakOff(): void {
    clearTimeout(this.#timer);
    const given = this.#forget !== undefined;
    this.#forget?.();
    this.#forget = undefined;
    if (!given && !this.#engine.speaking && !this.#engine.pending) return;
    this.#engine.cancel();
    this.#deafUntil = Date.now() + AFTER_CANCEL_MS;
  }

  #say(utterance: Utterance): void {
    const { lang } = utterance;
    const voice = this.#manner.voice(lang);
    if (!voice || !speaks(voice.lang, lang)) {
      this.#fail({ kind: 'voice', lang });
      return;
    }
    this.#forget = utter(this.#engine, utterance, voice, this.#manner.rate(lang), {
      over: () => this.#over(utterance),
      silent: () => this.#silent(utterance),
      failed: (error) => this.#fail(troubleOf(error, voice, lang)),
    });
  }

  #over(utterance: Utterance): void {
    this.#forget = undefined;
    this.#silences = 0;
    this.#then(this.#queue?.after(utterance), utterance.pause);
  }

  /** Nothing was heard: once more, then no more. */
  #silent(utterance: Utterance): void {
    this.#silences += 1;
    if (this.#silences >= SILENCES) this.#fail({ kind: 'silent', lang: utterance.lang });
    else this.#then(utterance, 0);
  }

  #then(next: Utterance | undefined, pause: number): void {
    this.#breakOff();
    if (next && pause > 0) this.#timer = setTimeout(() => this.#go(next, true), pause);
    else this.#go(next, true);
  }

  #fail(failed: Trouble | undefined): void {
    this.pause();
    this.#state.value = { ...this.#state.value, failed };
  }
}
