import { useEffect, useRef, useState } from 'preact/hooks';
import type { Taken } from './draft.ts';
import { waitingFor } from './join-waiting.ts';
import type { Waiting } from './waiting.ts';

/** What waits in the library for an article, for a page that shows it; nothing while it is looked up, or without an article. */
export function useWaiting(taken: Taken | undefined): Waiting | undefined {
  const [found, setFound] = useState<Waiting | undefined>(undefined);
  const latest = useRef(taken);
  latest.current = taken;
  // Pictures that come change what was taken, not the article that it is.
  const known = taken && `${taken.article.lang} ${taken.article.url ?? ''} ${taken.article.title}`;
  useEffect(() => {
    setFound(undefined);
    if (known === undefined || !latest.current) return;
    let stale = false;
    waitingFor(latest.current).then(
      (waiting) => {
        if (!stale) setFound(waiting);
      },
      // Only an offer: what is wrong with the library is said when something is saved.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [known]);
  return found;
}
