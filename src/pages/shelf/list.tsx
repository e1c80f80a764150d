import { useEffect, useState } from 'preact/hooks';
import type { BitextRow } from '../../library/index.ts';
import { Row } from './row.tsx';

/** Rows that are put on the page in one go: more than a screen of them, and yet within a frame or two. */
const SLICE = 24;

/** Rows under a heading: a screen of them at once, the rest in slices, so that a long shelf never holds up the page. */
export function List({ rows, label }: { rows: readonly BitextRow[]; label: string }) {
  const [shown, setShown] = useState(SLICE);
  const all = shown >= rows.length;
  useEffect(() => {
    if (all) return;
    const timer = setTimeout(() => setShown(shown + SLICE));
    return () => clearTimeout(timer);
  }, [shown, all]);
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{label}</h2>
      <ul>
        {rows.slice(0, shown).map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}
