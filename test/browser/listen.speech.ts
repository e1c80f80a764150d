/** A speech engine of our own for the page: it says nothing, and tells what it was asked to say. */
import type { Page } from './fixtures.ts';

export interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
}

/** What the page asked the engine to say. */
export interface Said {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
}

/** Puts the engine into every page that opens from now on. It says a thing until `finish` is called. */
export async function putSpeech(page: Page, voices: readonly FakeVoice[]): Promise<void> {
  await page.addInitScript((given) => {
    class Utterance {
      voice: FakeVoice | null = null;
      lang = '';
      rate = 1;
      onstart?: () => void;
      onend?: () => void;
      onerror?: (event: { error: string }) => void;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    class Speech extends EventTarget {
      readonly said: Said[] = [];
      speaking = false;
      pending = false;
      paused = false;
      now?: Utterance | undefined;
      getVoices(): FakeVoice[] {
        return given.map((voice) => ({ ...voice, name: voice.lang, default: false }));
      }
      speak(utterance: Utterance): void {
        this.now = utterance;
        this.speaking = true;
        this.said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
        setTimeout(() => utterance.onstart?.());
      }
      cancel(): void {
        const broken = this.now;
        this.now = undefined;
        this.speaking = false;
        setTimeout(() => broken?.onerror?.({ error: 'interrupted' }));
      }
      resume(): void {
        this.paused = false;
      }
      finish(): void {
        const done = this.now;
        this.now = undefined;
        this.speaking = false;
        done?.onend?.();
      }
    }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: new Speech() });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
}

interface FakeSpeech {
  readonly said: Said[];
  readonly speaking: boolean;
  finish(): void;
}

/** What was said so far, the last thing last. */
export function said(page: Page): Promise<Said[]> {
  return page.evaluate(() => (speechSynthesis as unknown as FakeSpeech).said);
}

export function speaking(page: Page): Promise<boolean> {
  return page.evaluate(() => (speechSynthesis as unknown as FakeSpeech).speaking);
}

/** Ends what is being said, as an engine does that has said it. */
export function finish(page: Page): Promise<void> {
  return page.evaluate(() => (speechSynthesis as unknown as FakeSpeech).finish());
}
