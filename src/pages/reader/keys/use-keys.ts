import { useEffect, useRef } from 'preact/hooks';
import { actOf, type Act } from './list.ts';
import { useKeysWanted } from './wanted.ts';

const WRITING =
  'input:not([type=radio], [type=checkbox], [type=range], [type=button]), textarea, select, [contenteditable]';

/** Whether keys belong to something else now: a field that is written in, a sheet that is open. */
function taken(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return target instanceof Element && target.closest(WRITING) !== null;
}

/**
 * Answers the reader's keys.
 *
 * @param act does what a key asks for; false where that is nothing now, and the key is left to the browser
 */
export function useKeys(act: (act: Act) => boolean, onFailure: (error: unknown) => void): void {
  const [on] = useKeysWanted(onFailure);
  const now = useRef(act);
  now.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || taken(event.target)) return;
      const asked = actOf(event);
      // Escape is no letter, and never in anybody's way.
      if (asked === undefined || (on !== true && asked !== 'leave')) return;
      if (now.current(asked)) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on]);
}
