import { number, t } from '../../../i18n/index.ts';
import type { Standing } from './standing.ts';

/** How much is read, in whole percent, and the minutes that are left, rounded. */
export interface Told {
  readonly percent: number;
  readonly minutes: number;
}

/** The end is told when it is reached, and not before. */
export function toldOf({ share, left }: Standing): Told {
  return { percent: share === 1 ? 100 : Math.min(99, Math.floor(share * 100)), minutes: Math.round(left) };
}

/** `34% · 6 min left`. */
export function sentence({ percent, minutes }: Told): string {
  const share = number(percent / 100, { style: 'percent' });
  if (percent === 100) return t('place:done', { share });
  return minutes === 0 ? t('place:soon', { share }) : t('place:left', { share, count: minutes });
}
