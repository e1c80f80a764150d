import { SIDES } from '../../../core/bitext/index.ts';
import { rangeOf, sideOn } from './ground.ts';
import { isStale, type Look } from './look.ts';
import { canPaintFinely, LAYERS, paint } from './paint.ts';
import { sayDiffers } from './say-differs.ts';

/** Pairs whose link is in doubt differ in more than a number. */
const DOUBTFUL = '.unsure';

/** Marks the values that the sides do not agree on, and tells them at the rail, for the pairs that were looked at; not in a covered text. */
export function markDiffers(looks: readonly Look[]): void {
  const ranges: Range[] = [];
  for (const look of looks) {
    const { ground, texts, inside } = look;
    if (isStale(look)) continue;
    const told = ground.matches(DOUBTFUL) ? [] : sayDiffers(texts, inside);
    const rail = ground.querySelector('.rail');
    if (told.length > 0) rail?.setAttribute('aria-description', told.join(' '));
    else rail?.removeAttribute('aria-description');
    if (told.length === 0) continue;
    for (const one of inside.disagreements)
      for (const side of SIDES) {
        const text = sideOn(ground, side);
        const seen = text && !text.hasAttribute('aria-hidden');
        const range = seen ? rangeOf(text, one[side]) : undefined;
        if (range) ranges.push(range);
      }
  }
  paint('differs', canPaintFinely() ? ranges : [], LAYERS.differs);
}

/** Takes all marks away. */
export function unmark(main: HTMLElement): void {
  paint('differs', [], LAYERS.differs);
  for (const rail of main.querySelectorAll('.rail[aria-description]'))
    rail.removeAttribute('aria-description');
}
