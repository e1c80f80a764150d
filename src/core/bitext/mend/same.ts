import { SIDES, type Bead } from '../types.ts';

function sameBead(a: Bead, b: Bead): boolean {
  return (
    a.by === b.by &&
    a.confidence === b.confidence &&
    a.crosses === b.crosses &&
    SIDES.every(
      (side) => a[side].length === b[side].length && a[side].every((block, i) => block === b[side][i]),
    )
  );
}

/** Whether two lists of beads say the same, also where they are copies. */
export function sameBeads(a: readonly Bead[], b: readonly Bead[]): boolean {
  return (
    a.length === b.length &&
    a.every((bead, i) => {
      const other = b[i];
      return other !== undefined && sameBead(bead, other);
    })
  );
}
