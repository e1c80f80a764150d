import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Mode } from '../mode.ts';
import { follow } from './follow.ts';
import { light, unlight } from './lit.ts';
import type { Utterance } from './queue.ts';
import type { Pairs } from './use-pairs.ts';

/**
 * Lights the sentence that is read and keeps it in view, until the panel is gone.
 *
 * @param mode asks for it anew when it changes, as the text moves; so does `tall`, as the panel grows
 */
export function useLight(
  main: RefObject<HTMLElement | null>,
  panel: RefObject<HTMLElement | null>,
  pairs: Pairs | undefined,
  at: Utterance | undefined,
  mode: Mode,
  tall: boolean,
): void {
  useEffect(() => {
    const page = main.current;
    const pair = at && pairs?.[at.pair];
    if (!page || !pair) return;
    const lit = light(page, pair, at);
    if (lit) follow(page, lit, panel.current?.getBoundingClientRect().top ?? innerHeight);
    return () => unlight(page);
  }, [main, panel, pairs, at, mode, tall]);
}
