import type { Weights } from './weights.ts';

/** Roles that name one thing of a page: the same thing stands on the other side, or nothing does. */
const SPECIAL = new Set([
  'title',
  'deck',
  'caption',
  'byline',
  'contact',
  'note',
  'heading',
  'figure',
  'question',
]);

/** What the roles of two units say for their being linked. */
export function roleScore(left: string, right: string, weights: Weights): number {
  const special = SPECIAL.has(left) || SPECIAL.has(right);
  if (!special) return 0;
  if (left === 'question' || right === 'question') return left === right ? 1.2 : -1.2;
  if (left === right) return left === 'heading' ? weights.sameRole / 2 : weights.sameRole;
  return left === 'contact' || right === 'contact' || left === 'figure' || right === 'figure'
    ? 4 * weights.otherRole
    : weights.otherRole;
}
