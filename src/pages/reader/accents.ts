import type { Langs } from './pair.tsx';

/** A language's accent: ink blue for English, vermilion for Korean. */
export function accents({ translation, original }: Langs) {
  const ink = (lang: string | undefined, fallback: string) =>
    lang === 'ko' ? 'ko' : lang === 'en' ? 'en' : fallback;
  const first = ink(translation, 'en');
  const second = ink(original, 'ko');
  return {
    '--translation': `var(--${first})`,
    '--translation-wash': `var(--${first}-wash)`,
    '--original': `var(--${second})`,
    '--original-wash': `var(--${second}-wash)`,
  };
}
