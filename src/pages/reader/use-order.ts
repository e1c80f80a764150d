import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Side } from '../../core/bitext/index.ts';

/** Between one section out of sight and the next, in milliseconds: each has a turn of its own. */
const APART = 25;

/**
 * The side that a section writes first: the wanted one, at once where the section is seen, and in its own time
 * elsewhere, so that a long text is not written again at one go. What is seen does not depend on it.
 *
 * @param turn the section's place among those that wait
 */
export function useOrder(wanted: Side, section: RefObject<HTMLElement | null>, turn: number): Side {
  const [order, setOrder] = useState(wanted);
  useLayoutEffect(() => {
    if (order === wanted) return;
    const rect = section.current?.getBoundingClientRect();
    const seen = rect !== undefined && rect.bottom > 0 && rect.top < innerHeight;
    if (seen) {
      setOrder(wanted);
      return;
    }
    const timer = setTimeout(() => setOrder(wanted), (turn + 1) * APART);
    return () => clearTimeout(timer);
  }, [wanted, order, section, turn]);
  return order;
}
