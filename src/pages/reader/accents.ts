import type { Side } from '../../core/bitext/index.ts';
import type { Langs } from './pair.tsx';

/** The accents that there are, by the language that has it. */
export type Accent = 'en' | 'ko';

/** A side's accent: ink blue for English, vermilion for Korean; another language takes that of its side. */
export function accentOf(side: Side, langs: Langs): Accent {
  const lang = langs[side];
  if (lang === 'ko' || lang === 'en') return lang;
  return side === 'translation' ? 'en' : 'ko';
}

/** The accents of the sides as custom properties. */
export function accents(langs: Langs) {
  const first = accentOf('translation', langs);
  const second = accentOf('original', langs);
  return {
    '--translation': `var(--${first})`,
    '--translation-wash': `var(--${first}-wash)`,
    '--original': `var(--${second})`,
    '--original-wash': `var(--${second}-wash)`,
  };
}
