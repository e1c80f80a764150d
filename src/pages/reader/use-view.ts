import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Side } from '../../core/bitext/index.ts';
import { library } from '../../library/index.ts';
import { keepLine } from './line.ts';
import { useMedia } from './media.ts';
import {
  asLead,
  asMode,
  asTogether,
  isTogether,
  leadingSide,
  seenMode,
  WIDE,
  type Mode,
  type View,
} from './mode.ts';
import type { Langs } from './pair.tsx';
import { showMode } from './turn.ts';

/** The view as the reader left it. */
export async function keptView(): Promise<View> {
  const [mode, together, lead] = await Promise.all(
    ['mode', 'together', 'lead'].map((key) => library.setting(key)),
  );
  return { mode: asMode(mode), together: asTogether(together), lead: asLead(lead) };
}

/** The view of the page, and how to change it. */
export interface ViewControl {
  readonly view: View;
  /** The mode that is seen, which a narrow page or a missing side may bend. */
  readonly seen: Mode;
  readonly leading: Side;
  /** The side that leads where both are shown, whatever is shown now. */
  readonly first: Side;
  readonly choose: (mode: Mode) => void;
  readonly chooseLead: (side: Side) => void;
}

/** Puts a view on the page and keeps what the reader chooses; the line under the eye stays through all of it. */
export function useView(
  main: RefObject<HTMLElement | null>,
  kept: View,
  langs: Langs,
  onFailure: (error: unknown) => void,
): ViewControl {
  const [view, setView] = useState(kept);
  const wide = useMedia(WIDE);
  const alone: Mode | undefined =
    langs.original === undefined ? 'translation' : langs.translation === undefined ? 'original' : undefined;
  const seen = alone ?? seenMode(view.mode, wide);
  const leading = leadingSide(seen, view.lead, langs);

  const show = (mode: Mode, lead: Side) => {
    const page = main.current;
    if (page) keepLine(page, () => showMode(page, mode, lead));
  };
  // The attributes are written in the frame that measures; a render would come too late.
  useEffect(() => {
    const page = main.current;
    if (page && (page.dataset.mode !== seen || page.dataset.lead !== leading))
      keepLine(page, () => showMode(page, seen, leading));
  }, [main, seen, leading]);

  const keep = (key: string, value: string) => {
    library.keepSetting(key, value).catch(onFailure);
  };
  const choose = (mode: Mode) => {
    const shown = seenMode(mode, wide);
    show(shown, leadingSide(shown, view.lead, langs));
    setView({ ...view, mode, together: isTogether(mode) ? mode : view.together });
    keep('mode', mode);
    if (isTogether(mode)) keep('together', mode);
  };
  const chooseLead = (lead: Side) => {
    show(seen, leadingSide(seen, lead, langs));
    setView({ ...view, lead });
    keep('lead', lead);
  };
  const first = leadingSide(isTogether(seen) ? seen : view.together, view.lead, langs);
  return { view, seen, leading, first, choose, chooseLead };
}
