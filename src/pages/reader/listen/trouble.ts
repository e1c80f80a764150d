import type { Lang } from '../../../core/bitext/index.ts';

/**
 * Why reading stopped: no voice of the language; a voice of the network, and no network; not allowed without a tap;
 * an engine that stays silent, or fails.
 */
export interface Trouble {
  readonly kind: 'voice' | 'network' | 'blocked' | 'silent' | 'engine';
  readonly lang: Lang;
}

/** What an engine's error means; nothing where another page or a call took the voice: that is a pause. */
export function troubleOf(error: string, voice: SpeechSynthesisVoice, lang: Lang): Trouble | undefined {
  switch (error) {
    case 'canceled':
    case 'interrupted':
      return undefined;
    case 'not-allowed':
      return { kind: 'blocked', lang };
    case 'language-unavailable':
    case 'voice-unavailable':
      return { kind: 'voice', lang };
    case 'network':
      return { kind: 'network', lang };
    default:
      // Android tells of a missing network as a failed synthesis.
      return { kind: voice.localService ? 'engine' : 'network', lang };
  }
}
