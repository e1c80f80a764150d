import fc from 'fast-check';
import {
  SIDES,
  type Article,
  type Bead,
  type Bitext,
  type Edit,
  type Side,
  type Sizes,
} from '../../../src/core/bitext/index.ts';

export function bead(translation: number[], original: number[], more: Partial<Bead> = {}): Bead {
  return { translation, original, confidence: 0.8, by: 'aligner', ...more };
}

/** Beads that are right by construction: both sides cut into runs, as many blocks of each as a shape says. */
export function runs(shapes: readonly (readonly [number, number])[]): { beads: Bead[]; sizes: Sizes } {
  let [translation, original] = [0, 0];
  const beads = shapes.map(([a, b]) => {
    const made = bead(
      Array.from({ length: a }, (_, i) => translation + i),
      Array.from({ length: b }, (_, i) => original + i),
    );
    translation += a;
    original += b;
    return made;
  });
  return { beads, sizes: { translation, original } };
}

/** Sound beads: both sides cut into runs, then the originals of some exchanged, which say that they cross. */
export const soundBeads = fc
  .tuple(
    fc.array(
      fc.tuple(fc.nat(3), fc.nat(3)).filter(([a, b]) => a + b > 0),
      { minLength: 1, maxLength: 14 },
    ),
    fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 3 }),
  )
  .map(([shapes, swaps]) => {
    const { beads, sizes } = runs(shapes);
    for (const [i, j] of swaps) {
      const [one, other] = [beads[i], beads[j]];
      if (!one || !other || i === j) continue;
      if ([one, other].some((some) => some.translation.length === 0)) continue;
      beads[i] = { ...one, original: other.original, crosses: true };
      beads[j] = { ...other, original: one.original, crosses: true };
    }
    return { beads, sizes };
  });

/** A wish that is made into an edit of the beads there are then: most make sense, some do not. */
export const wishes = fc.record({
  kind: fc.constantFrom('merge', 'split', 'cut', 'move', 'unlink', 'link', 'undo', 'redo'),
  a: fc.nat(),
  b: fc.nat(),
  side: fc.constantFrom(...SIDES),
  to: fc.constantFrom('before' as const, 'after' as const),
});
export type Wish = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

export function editOf(wish: Wish, beads: readonly Bead[], sizes: Sizes): Edit {
  const { kind, a, b, side, to } = wish;
  const one = a % (beads.length + 1);
  switch (kind) {
    case 'split':
      return { kind, bead: one };
    case 'cut':
      return { kind: 'split', bead: one, at: { translation: a % 3, original: b % 3 } };
    case 'move':
      return { kind, side, block: a % (sizes[side] + 1), to };
    case 'unlink':
      return { kind, bead: one };
    case 'link': {
      // Two lone beads, where there are any.
      const lone = (of: Side) =>
        beads.flatMap((some, i) => (some[of].length > 0 && beadOf(some) === of ? [i] : []));
      const [told, cut] = [lone('translation'), lone('original')];
      return { kind, beads: [told[a % (told.length || 1)] ?? one, cut[b % (cut.length || 1)] ?? one] };
    }
    case 'merge':
    case 'undo':
    case 'redo':
      return { kind: 'merge', bead: one };
  }
}

function beadOf({ translation, original }: Bead): Side | undefined {
  if (original.length === 0) return 'translation';
  return translation.length === 0 ? 'original' : undefined;
}

function article(lang: string, texts: readonly string[]): Article {
  return { lang, title: lang, blocks: texts.map((text) => ({ role: 'paragraph', text })) };
}

/** A bitext of these texts; the sides' texts are told apart by their language. */
export function bitextOf(
  translation: readonly string[],
  original: readonly string[],
  beads: readonly Bead[],
): Bitext {
  return { id: 'a', translation: article('en', translation), original: article('ko', original), beads };
}
