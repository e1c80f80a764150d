import type { Lang } from '../../../core/bitext/index.ts';

/** How long an engine may take to name its voices, in milliseconds. Some fill the list late, some never. */
const PATIENCE = 3000;

/** The part of the browser's speech that names voices. */
export type VoiceSource = Pick<SpeechSynthesis, 'getVoices'> &
  Partial<Pick<SpeechSynthesis, 'addEventListener' | 'removeEventListener'>>;

function language(tag: string): string | undefined {
  const primary = /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0];
  // Three letters become the two of the same language: `kor` is `ko`.
  return primary === undefined ? undefined : new Intl.Locale(primary).language;
}

/** Whether a voice's tag names a language. Lenient: `ko`, `ko_KR`, `kor-KR-default` are all Korean. */
export function speaks(tag: string, lang: Lang): boolean {
  const own = language(tag);
  return own !== undefined && own === language(lang);
}

/** The best voice of a language: one on the device before one of the network, the browser's own choice first. */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  lang: Lang,
): SpeechSynthesisVoice | undefined {
  const rank = (voice: SpeechSynthesisVoice) => (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return voices.filter((voice) => speaks(voice.lang, lang)).sort((a, b) => rank(b) - rank(a))[0];
}

/**
 * Tells the voices as they become known, as often as they change; an empty list once patience is over.
 *
 * @returns ends it
 */
export function watchVoices(
  source: VoiceSource,
  tell: (voices: readonly SpeechSynthesisVoice[]) => void,
): () => void {
  const ask = () => {
    const voices = source.getVoices();
    if (voices.length > 0) tell(voices);
    return voices.length > 0;
  };
  const timer = setTimeout(() => {
    // Safari fills the list and tells nobody.
    if (!ask()) tell([]);
  }, PATIENCE);
  if (ask()) clearTimeout(timer);
  const change = () => {
    if (ask()) clearTimeout(timer);
  };
  source.addEventListener?.('voiceschanged', change);
  return () => {
    clearTimeout(timer);
    source.removeEventListener?.('voiceschanged', change);
  };
}
