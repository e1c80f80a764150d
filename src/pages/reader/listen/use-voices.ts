import { useEffect, useState } from 'preact/hooks';
import { watchVoices } from './voices.ts';

/** The browser's voices; none as long as it is still asked. */
export function useVoices(): readonly SpeechSynthesisVoice[] | undefined {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>();
  useEffect(() => {
    let end = watchVoices(speechSynthesis, setVoices);
    // Back from the settings, with a new voice perhaps.
    const again = () => {
      if (document.visibilityState !== 'visible') return;
      end();
      end = watchVoices(speechSynthesis, setVoices);
    };
    document.addEventListener('visibilitychange', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      end();
    };
  }, []);
  return voices;
}
