import { block } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Unit } from './flow.ts';
import { sizeOf } from './root.ts';
import type { Piece } from './select.ts';

const LONG_ITEM = 60;

/** The lists whose items are as long as paragraphs. */
export function longLists(pieces: readonly Piece[]): Set<Unit['group']> {
  const lists = new Map<Unit['group'], { items: number; size: number }>();
  for (const { unit } of pieces) {
    if (unit.kind !== 'item') continue;
    const list = lists.get(unit.group) ?? { items: 0, size: 0 };
    lists.set(unit.group, { items: list.items + 1, size: list.size + sizeOf(unit.run.text) });
  }
  const long = [...lists].filter(([, { items, size }]) => size / items >= LONG_ITEM);
  return new Set(long.map(([group]) => group));
}

/** Items of one list and rows of one table are one block, a line each; items as long as paragraphs one block each. */
export function addItem(drafts: Draft[], unit: Unit, long: ReadonlySet<Unit['group']>): void {
  const last = drafts.at(-1);
  const { run, group } = unit;
  if (last?.group === undefined || last.group !== group || long.has(group)) {
    drafts.push({ block: block('list', run), group });
    return;
  }
  const at = last.block.text.length + 1;
  const moved = run.marks.map((mark) => ({ ...mark, start: mark.start + at, end: mark.end + at }));
  const text = `${last.block.text}\n${run.text}`;
  drafts[drafts.length - 1] = {
    block: block('list', { text, marks: [...(last.block.marks ?? []), ...moved] }),
    group,
  };
}
