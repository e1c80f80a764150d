import { vi } from 'vitest';
import type { Engine } from '../../../../src/pages/reader/listen/utter.ts';

/** What an engine does with an utterance: some do not start, do not end, or fail. */
export type Habit = 'good' | 'no-start' | 'no-end' | 'instant-end' | { readonly error: string };

/** Milliseconds that the fake takes for an utterance, whatever it says. */
export const TAKES = 3000;

export function voice(lang: string, { local = true, preset = false } = {}): SpeechSynthesisVoice {
  return {
    lang,
    localService: local,
    default: preset,
    name: `${lang} ${local ? 'local' : 'network'}`,
    voiceURI: lang,
  };
}

class FakeUtterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onstart: (() => void) | null = null;
  onboundary: ((event: { charIndex: number }) => void) | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Makes utterances possible where there is no browser. */
export function installUtterance(): void {
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
}

/** An engine that keeps what it was given, and does with it as its habits say; the last habit stays. */
export class FakeEngine implements Engine {
  readonly said: FakeUtterance[] = [];
  cancels = 0;
  resumes = 0;
  speaking = false;
  pending = false;
  paused = false;
  readonly #habits: Habit[];
  #now: FakeUtterance | undefined;

  constructor(...habits: Habit[]) {
    this.#habits = habits;
  }

  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }

  speak(given: SpeechSynthesisUtterance): void {
    const utterance = given as unknown as FakeUtterance;
    const habit = this.#habits[Math.min(this.said.length, this.#habits.length - 1)] ?? 'good';
    this.said.push(utterance);
    this.#now = utterance;
    this.speaking = true;
    const still = (act: () => void) => () => {
      if (this.#now === utterance) act();
    };
    const done = still(() => {
      this.speaking = false;
      utterance.onend?.();
    });
    if (habit === 'no-start') return;
    if (habit === 'instant-end') {
      setTimeout(done, 1);
      return;
    }
    if (typeof habit === 'object') {
      const fail = still(() => {
        this.speaking = false;
        utterance.onerror?.({ error: habit.error });
      });
      setTimeout(fail, 10);
      return;
    }
    setTimeout(
      still(() => utterance.onstart?.()),
      10,
    );
    if (habit === 'good') setTimeout(done, TAKES);
  }

  /** As engines do, it tells the utterance that it broke off as an error, and a moment late. */
  cancel(): void {
    this.cancels += 1;
    const broken = this.#now;
    this.#now = undefined;
    this.speaking = false;
    setTimeout(() => {
      broken?.onerror?.({ error: 'interrupted' });
      broken?.onend?.();
    }, 5);
  }

  resume(): void {
    this.resumes += 1;
    this.paused = false;
  }
}
