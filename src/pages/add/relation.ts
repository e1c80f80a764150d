import { useEffect, useState } from 'preact/hooks';
import type { Relation } from '../../core/align/index.ts';
import type { Article } from '../../core/bitext/index.ts';
import { aligner } from './aligner.ts';

/** What the two sides are to each other, once both are there and were looked at. */
export function useRelation(translation?: Article, original?: Article): Relation | undefined {
  const [relation, setRelation] = useState<Relation | undefined>(undefined);
  useEffect(() => {
    setRelation(undefined);
    if (!translation || !original) return;
    let stale = false;
    aligner.compare(translation, original).then(
      (found) => {
        if (!stale) setRelation(found);
      },
      // Nothing to warn of: what the worker cannot do is said when the two are linked.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [translation, original]);
  return relation;
}
