import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Bead, Bitext, Block } from '../../src/core/bitext/index.ts';
import { Library } from '../../src/library/index.ts';

const nfc = (min: number) =>
  fc
    .string({ unit: 'grapheme', minLength: min, maxLength: 30 })
    .map((text) => text.normalize('NFC'))
    .filter((text) => min === 0 || text.trim() !== '');

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ role: fc.constantFrom('paragraph' as const, 'heading' as const), text: nfc(0) }),
  fc.record({
    role: fc.constant('figure' as const),
    text: nfc(0),
    credit: nfc(1),
    asset: fc.constant('0123456789abcdef'.repeat(4)),
    width: fc.nat(2_000),
  }),
  fc.record({
    role: fc.constant('quote' as const),
    text: nfc(4),
    marks: fc.constant([{ kind: 'link' as const, start: 0, end: 2, href: 'https://a.example/' }]),
  }),
);

const head = fc.record(
  {
    lang: fc.constantFrom('en', 'ko'),
    title: nfc(1),
    kicker: nfc(1),
    published: fc.constantFrom('2026-03-01', '2026-03-01T09:30+09:00'),
    byline: fc.array(nfc(1), { maxLength: 3 }),
    mostViewed: fc.array(fc.record({ title: nfc(1) }), { maxLength: 3 }),
  },
  { requiredKeys: ['lang', 'title'] },
);

/** Links in order, some of them moved to the end, where they say that they cross. */
const beads = fc
  .array(fc.tuple(fc.nat(2), fc.nat(2), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 450 })
  .map((shapes) => {
    const counts = { translation: 0, original: 0 };
    const inOrder: Bead[] = [];
    const moved: Bead[] = [];
    for (const [a, b, dice] of shapes.filter(([left, right]) => left + right > 0)) {
      const take = (side: 'translation' | 'original', count: number) =>
        Array.from({ length: count }, () => counts[side]++);
      const made: Bead = {
        translation: take('translation', a),
        original: take('original', b),
        confidence: dice / 10,
        by: 'aligner',
      };
      if (dice === 9) moved.push({ ...made, crosses: true });
      else inOrder.push(made);
    }
    return { beads: [...inOrder, ...moved], counts };
  });

const bitext: fc.Arbitrary<Bitext> = beads.chain(({ beads: links, counts }) =>
  fc
    .record({
      id: fc.uuid(),
      translation: head,
      original: head,
      kinds: fc.array(block, { minLength: 3, maxLength: 8 }),
    })
    .map(({ id, translation, original, kinds }) => {
      const blocks = (count: number) =>
        Array.from({ length: count }, (_, i) => kinds[i % kinds.length]).filter((one) => one !== undefined);
      const side = (name: 'translation' | 'original', of: Omit<Article, 'blocks'>) => ({
        [name]: { ...of, blocks: blocks(counts[name]) },
      });
      return {
        id,
        // A side that no bead mentions may be missing, but not both.
        ...(counts.translation > 0 || counts.original === 0 ? side('translation', translation) : {}),
        ...(counts.original > 0 ? side('original', original) : {}),
        beads: links,
      };
    }),
);

test('any bitext comes back as it was, over chunks, crossing links and one side alone', async () => {
  await fc.assert(
    fc.asyncProperty(bitext, async (given) => {
      const library = new Library(`whole-${given.id}`);
      await library.add(given);
      const back = await library.bitext(given.id);
      const pairs = await library.pairs(given.id);
      library.close();
      expect(back).toEqual(given);
      expect(pairs.map((pair) => pair.bead)).toEqual(given.beads);
    }),
    { numRuns: 60 },
  );
});
