/** Whether an element is there to be seen and to have the focus. */
function isShown(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

/**
 * Makes a change that may hide what has the focus; the rail of its pair, which every mode shows, takes it then, so
 * that a screen reader and the keyboard go on from the same pair.
 */
export function keepFocus(change: () => void): void {
  const { activeElement } = document;
  change();
  const pair = activeElement?.closest<HTMLElement>('[data-pair]');
  if (!pair || !(activeElement instanceof HTMLElement) || isShown(activeElement)) return;
  pair.querySelector<HTMLElement>('.rail')?.focus({ preventScroll: true });
}
