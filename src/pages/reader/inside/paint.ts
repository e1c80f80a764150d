import { CAN_PAINT, sayPainted } from '../painted.ts';

/** Forced colours paint every range as if it were selected: nothing can be covered then, or marked quietly. */
const FORCED = '(forced-colors: active)';

/** Whether paint can hide a text, or mark it without being loud. */
export function canPaintFinely(): boolean {
  return CAN_PAINT && !matchMedia(FORCED).matches;
}

/** What lies over what: a cover over all, a light over a mark. */
export const LAYERS = { differs: 0, lit: 1, word: 2, touched: 3, covered: 9 } as const;

/** Names under which something is painted now. */
const painted = new Set<string>();

/** Paints ranges as `inside.css` says for the name; no ranges take it away. */
export function paint(name: string, ranges: readonly Range[], layer: number): void {
  if (!CAN_PAINT) return;
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    painted.delete(name);
    sayPainted('inside', painted.size > 0);
    return;
  }
  // Static: the browser need not follow them as the page changes.
  const highlight = new Highlight(...ranges.map((range) => new StaticRange(range)));
  highlight.priority = layer;
  CSS.highlights.set(name, highlight);
  painted.add(name);
  sayPainted('inside', true);
}
