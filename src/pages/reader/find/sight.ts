/** Room left above a hit, and below it, in CSS pixels. */
const ABOVE = 4;
const BELOW = 24;
/** Where a hit that was out of sight is put, as a share of the reading area from its top. */
const SHARE = 0.3;

/**
 * Scrolls a stretch of a pair into the reading area, if it is not there.
 *
 * @param top the upper edge of the reading area, in viewport pixels
 */
export function bringToSight(pair: HTMLElement, range: Range | undefined, top: number): void {
  // A section out of sight has a guessed height; it must have its own before anything in it is measured.
  const section = pair.parentElement;
  section?.style.setProperty('content-visibility', 'visible');
  const own = range?.getBoundingClientRect();
  const rect = own && own.height > 0 ? own : pair.getBoundingClientRect();
  // What lies over the page's foot tells so there.
  const below = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
  const foot = innerHeight - below - BELOW;
  if (rect.top < top + ABOVE || rect.bottom > foot)
    scrollBy({ top: rect.top - top - SHARE * (innerHeight - top), behavior: 'instant' });
  requestAnimationFrame(() => {
    requestAnimationFrame(() => section?.style.removeProperty('content-visibility'));
  });
}
