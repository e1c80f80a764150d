import type { RefObject } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Jumps } from '../progress/index.tsx';

/** What can be opened over the page. */
export type Way = 'find' | 'contents' | 'keys';

/** What is known of a text once it was read through. */
export interface Known {
  /** Whether there are headings enough for a list of them. */
  readonly contents: boolean;
  /** How far the text is read, 0 to 1; nothing where that cannot be told. */
  readonly share: (main: HTMLElement) => number | undefined;
  /** The same with the time that is left, in words. */
  readonly told: (main: HTMLElement) => string | undefined;
}

/** Which way through the text is open, and what was found out about it. */
export interface Ways {
  readonly open: Way | undefined;
  readonly onOpen: (way: Way | undefined) => void;
  /** What had the focus when the last one was opened. */
  readonly from: RefObject<Element | null>;
  /** The pair whose section is to be read now. */
  readonly wanted: number | undefined;
  readonly onWanted: (pair: number) => void;
  readonly known: Known | undefined;
  readonly onKnown: (known: Known) => void;
  /** As {@link Known} tells it, as soon as it does; always the same function. */
  readonly share: (main: HTMLElement) => number | undefined;
  /** What knows the way back, once it is loaded. */
  readonly jumps: RefObject<Jumps | undefined>;
  /** Jumps as {@link Jumps} does; without it, to a pair that is on the page, and there is no way back. */
  readonly jump: Jumps['jump'];
}

export function useWays(main: RefObject<HTMLElement | null>): Ways {
  const [open, setOpen] = useState<Way>();
  const from = useRef<Element | null>(null);
  const onOpen = useCallback((way: Way | undefined) => {
    if (way !== undefined) from.current = document.activeElement;
    setOpen(way);
  }, []);
  const [wanted, onWanted] = useState<number>();
  const [known, onKnown] = useState<Known>();
  const now = useRef(known);
  now.current = known;
  const share = useCallback((main: HTMLElement) => now.current?.share(main), []);
  const jumps = useRef<Jumps>(undefined);
  const jump = useCallback<Jumps['jump']>(
    async (pair, move) => {
      if (jumps.current) return jumps.current.jump(pair, move);
      const element = main.current?.querySelector<HTMLElement>(`[data-pair="${pair}"]`);
      if (element) move(element);
      return !!element;
    },
    [main],
  );
  return { open, onOpen, from, wanted, onWanted, known, onKnown, share, jumps, jump };
}
