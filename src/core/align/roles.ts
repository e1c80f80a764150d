import type { RoleWeights } from './weights.ts';

/** Roles that name one thing of a page: the same thing stands on the other side, or nothing does. */
const SPECIAL = new Set(['title', 'deck', 'caption', 'byline', 'contact', 'note', 'heading', 'figure']);
/** Of these what is on one side has no other counterpart, whatever its words. */
const APART = new Set(['contact', 'figure']);
/** Of these a page has one, and so has the other page. */
const SINGLE = new Set(['title', 'byline']);

/** What the roles of two units say for their being linked, in nats. */
function roleScore(left: string, right: string, weights: RoleWeights): number {
  if (left === right) {
    if (left === 'question') return weights.question;
    if (left === 'heading') return weights.heading;
    if (SINGLE.has(left)) return weights.single;
    return SPECIAL.has(left) ? weights.same : 0;
  }
  if (APART.has(left) || APART.has(right)) return weights.apart;
  if (SPECIAL.has(left) || SPECIAL.has(right)) return weights.other;
  return left === 'question' || right === 'question' ? -weights.question : 0;
}

/** A role as it counts: an unknown one is a paragraph's. */
const counted = (role: string): string => (SPECIAL.has(role) || role === 'question' ? role : 'paragraph');

/** Of each unit on the left what its role says beside each on the right; units of one role share their row. */
export function roleRows(
  left: readonly string[],
  right: readonly string[],
  weights: RoleWeights,
): readonly Float64Array[] {
  const others = right.map(counted);
  const rows = new Map<string, Float64Array>();
  return left.map((role) => {
    const mine = counted(role);
    const known = rows.get(mine);
    if (known) return known;
    const scores = new Map<string, number>();
    const row = new Float64Array(others.length);
    others.forEach((other, at) => {
      let score = scores.get(other);
      if (score === undefined) scores.set(other, (score = roleScore(mine, other, weights)));
      row[at] = score;
    });
    rows.set(mine, row);
    return row;
  });
}
