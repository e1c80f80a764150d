import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Shown } from '../shown.ts';
import { picked, selectedRange, type Picked } from './picked.ts';

/** A selection is still being made as long as it changes; a tap on the bar may take it away before it is heard. */
const SETTLES_MS = 200;

/** What is selected, and where it is seen, in viewport pixels. */
export interface Selected {
  readonly all: readonly Picked[];
  readonly box: DOMRect;
}

/** Follows the selection in the text of the page, once it stands still. */
export function useSelected(
  main: RefObject<HTMLElement | null>,
  shown: Shown,
): readonly [selected: Selected | undefined, forget: () => void] {
  const [selected, setSelected] = useState<Selected>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let dragging = false;
    const read = () => {
      const page = main.current;
      const range = page && selectedRange(page);
      const all = page && range && !dragging ? picked(page, shown, range) : [];
      setSelected(range && all.length > 0 ? { all, box: range.getBoundingClientRect() } : undefined);
    };
    const settle = () => {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLES_MS);
    };
    const press = ({ pointerType, target }: PointerEvent) => {
      dragging = pointerType === 'mouse' && target instanceof Node && main.current?.contains(target) === true;
    };
    const release = () => {
      if (dragging) settle();
      dragging = false;
    };
    // The bar beside the words goes with them.
    const follow = () =>
      setSelected((before) => {
        const range = before && main.current && selectedRange(main.current);
        return range ? { ...before, box: range.getBoundingClientRect() } : before;
      });
    // Something may have been selected before this was loaded.
    settle();
    document.addEventListener('selectionchange', settle);
    addEventListener('pointerdown', press);
    addEventListener('pointerup', release);
    addEventListener('pointercancel', release);
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', settle);
      removeEventListener('pointerdown', press);
      removeEventListener('pointerup', release);
      removeEventListener('pointercancel', release);
      removeEventListener('scroll', follow);
      removeEventListener('resize', follow);
    };
  }, [main, shown]);
  const forget = useCallback(() => {
    getSelection()?.removeAllRanges();
    setSelected(undefined);
  }, []);
  return [selected, forget];
}
