import { linkTypes } from '../matches.ts';
import type { Kind, Spot } from '../token.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { SentenceLink } from './sentence-links.ts';

/** Words of the two sides that say one thing: where they stand, and what they are. */
export interface WordLink {
  readonly translation: Spot;
  readonly original: Spot;
  readonly kind: Exclude<Kind, 'mark' | 'grammar'>;
}

/** Where the types of a sentence stand, by their id; a type that stands twice is in no word link. */
export type Placed = readonly ReadonlyMap<number, Spot | 'twice'>[];

/** How good a match must be: names by sound may be a little off, all else must be exact. */
const EXACT = 0.99;
const LIKE = 0.8;
const SURE = 0.01;

interface Candidate {
  readonly left: Spot;
  readonly right: Spot;
  readonly kind: Kind;
  readonly strength: number;
}

/** Words linked inside linked sentences, where each is the other's only match there. */
export function wordLinks(
  left: Vocabulary,
  right: Vocabulary,
  placed: { readonly left: Placed; readonly right: Placed },
  sentences: readonly SentenceLink[],
): WordLink[] {
  const matches = linkTypes(left, right);
  const links = new Map<string, WordLink>();
  for (const { translation, original } of sentences) {
    const here = placed.left[translation];
    const there = placed.right[original];
    if (!here || !there) continue;
    const found: Candidate[] = [];
    matches.from.forEach((type, at) => {
      const one = here.get(type);
      const other = there.get(matches.to[at] ?? -1);
      const strength = matches.strengths[at] ?? 0;
      if (!one || !other || one === 'twice' || other === 'twice' || strength < LIKE) return;
      const kinds = [left.types[type]?.kind ?? 'word', right.types[matches.to[at] ?? -1]?.kind ?? 'word'];
      const kind = kinds.find((each) => each !== 'word') ?? 'word';
      if (strength < EXACT && kind !== 'name' && kind !== 'date') return;
      // In 500 won the number and its unit stand in one spot; the number is what is looked for.
      const sure = kind === 'number' || kind === 'date' ? SURE : 0;
      found.push({ left: one, right: other, kind, strength: strength + sure });
    });
    for (const { left: one, right: other, kind } of mutual(found))
      if (kind !== 'mark' && kind !== 'grammar')
        links.set(`${one.start} ${other.start}`, { translation: one, original: other, kind });
  }
  return [...links.values()].sort((a, b) => a.translation.start - b.translation.start);
}

/** Of several candidates that share a spot only the best one, and none where two are as good. */
function mutual(found: readonly Candidate[]): Candidate[] {
  const bestBy = (side: 'left' | 'right') => {
    const best = new Map<number, Candidate | 'even'>();
    for (const candidate of found) {
      const key = candidate[side].start;
      const held = best.get(key);
      const same = held && held !== 'even' && held.left === candidate.left && held.right === candidate.right;
      if (!held || (held !== 'even' && candidate.strength > held.strength)) best.set(key, candidate);
      else if (held !== 'even' && !same && candidate.strength === held.strength) best.set(key, 'even');
    }
    return best;
  };
  const ofLeft = bestBy('left');
  const ofRight = bestBy('right');
  return found.filter(
    (candidate) =>
      ofLeft.get(candidate.left.start) === candidate && ofRight.get(candidate.right.start) === candidate,
  );
}
