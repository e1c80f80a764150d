import type { Lang } from '../../../core/bitext/index.ts';
import { languageName, listing, t } from '../../../i18n/index.ts';
import { platformOf } from './platform.ts';
import type { Trouble } from './trouble.ts';

/** How a voice comes onto this device. */
export function howToGet(language: string): string {
  return t(`listen:get.${platformOf(navigator)}`, { language });
}

function missingSentence(langs: readonly Lang[]): string {
  const language = listing(langs.map((lang) => languageName(lang)));
  return `${t('listen:missing', { language })} ${howToGet(language)}`;
}

function failedSentence({ kind, lang }: Trouble): string {
  if (kind === 'voice') return missingSentence([lang]);
  const language = languageName(lang);
  const failed = t(`listen:failed.${kind}`, { language });
  return kind === 'silent' ? `${failed} ${howToGet(language)}` : failed;
}

interface AdviceProps {
  /** Languages that were asked for and have no voice. */
  readonly missing: readonly Lang[];
  readonly failed: Trouble | undefined;
  readonly ended: boolean;
}

/** Why nothing is heard, and what to do about it. */
export function Advice({ missing, failed, ended }: AdviceProps) {
  return (
    <div role="status">
      {missing.length > 0 && <p>{missingSentence(missing)}</p>}
      {failed && !missing.includes(failed.lang) && <p>{failedSentence(failed)}</p>}
      {ended && missing.length === 0 && <p>{t('listen:ended')}</p>}
    </div>
  );
}
