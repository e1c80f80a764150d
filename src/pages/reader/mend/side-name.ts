import type { Side } from '../../../core/bitext/index.ts';
import { languageName, t } from '../../../i18n/index.ts';
import type { Langs } from '../pair.tsx';

/** What a side is called in a sentence: its language, where that tells it from the other one. */
export function sideName(side: Side, langs: Langs): string {
  const lang = langs[side];
  return lang === undefined || langs.translation === langs.original
    ? t(`mend:side.${side}`)
    : languageName(lang);
}
