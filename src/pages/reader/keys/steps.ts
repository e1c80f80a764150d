import { languageName, listing, t } from '../../../i18n/index.ts';
import { kindSaid } from '../kind.ts';
import { elementBelow, eyeLine, readingTop } from '../line.ts';

function inSight(element: HTMLElement, top: number): boolean {
  const rect = element.getBoundingClientRect();
  return rect.bottom > top && rect.top < innerHeight;
}

function focusedPair(main: HTMLElement): HTMLElement | undefined {
  const pair = document.activeElement?.closest<HTMLElement>('[data-pair]');
  return pair && main.contains(pair) && inSight(pair, readingTop(main)) ? pair : undefined;
}

/** The pair that a key is about: the one that has the focus and is seen, else the one under the eye. */
export function pairInHand(main: HTMLElement): HTMLElement | undefined {
  const met = focusedPair(main) ?? elementBelow(main, eyeLine(main));
  return met?.dataset.pair === undefined ? undefined : met;
}

/** Index of the pair that is so many steps away, from the one with the focus or the first one under the bar. */
export function stepFrom(main: HTMLElement, by: 1 | -1): number {
  const focused = focusedPair(main);
  if (focused) return Number(focused.dataset.pair) + by;
  const top = readingTop(main);
  const met = elementBelow(main, top + 1);
  if (met?.classList.contains('ending')) return by < 0 ? Infinity : NaN;
  const first = Number(met?.dataset.pair ?? 0);
  if (met?.dataset.pair === undefined) return by < 0 ? -1 : first;
  // One that begins on the screen is itself the next.
  const begins = met.getBoundingClientRect().top > top + 1;
  return by > 0 && begins ? first : first + (by < 0 && !begins ? 0 : by);
}

/** The languages that a pair shows, the one that leads first. */
export function languagesShown(main: HTMLElement, pair: HTMLElement): string {
  const sides = [...pair.querySelectorAll<HTMLElement>('.side')]
    .filter((side) => side.checkVisibility({ visibilityProperty: true }))
    .sort(
      (a, b) => Number(b.dataset.side === main.dataset.lead) - Number(a.dataset.side === main.dataset.lead),
    );
  return listing(sides.map(({ lang }) => languageName(lang)));
}

/** Gives a pair the focus; its name tells which of how many it is, its languages and its kind. */
export function focusPair(main: HTMLElement, pair: HTMLElement, count: number): void {
  const n = Number(pair.dataset.pair) + 1;
  const name = languagesShown(main, pair);
  const linked = main.dataset.both === 'yes';
  pair.setAttribute(
    'aria-label',
    linked
      ? t('keys:pair', { n, count, name, kind: kindSaid(pair.classList) })
      : t('keys:alone', { n, count, name }),
  );
  pair.tabIndex = -1;
  pair.focus({ preventScroll: true });
  // As long as it has the focus: who reads on would hear a name before every paragraph.
  const leave = () => {
    pair.removeAttribute('aria-label');
    pair.removeAttribute('tabindex');
  };
  pair.addEventListener('blur', leave, { once: true });
}
