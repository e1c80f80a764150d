import type { Block } from '../bitext/index.ts';
import type { Unit } from './flow.ts';
import type { Run } from './run.ts';

/** A block in the making, with the list that it is of and the picture that the page held for it. */
export interface Draft {
  readonly block: Block;
  readonly group?: Unit['group'];
  readonly dataUri?: string;
}

/** A run as a block of a role. */
export function block(role: Block['role'], run: Run): Block {
  const marks = run.marks.filter((mark) => mark.kind !== 'link' || mark.href !== undefined);
  return { role, text: run.text, ...(marks.length > 0 ? { marks } : {}) };
}
